package engross.opc;

import engross.model.Diagnostic;
import engross.model.Place;
import engross.model.Result;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A package of the Open Packaging Conventions (ECMA-376 Part 2), read from outside and checked: its parts by their names, without the
 * slash in front and without regard to capitals. What is changed makes another package; what is not changed keeps its bytes.
 */
public final class OpcPackage {
    private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** The parts as they came, by name in lower case. */
    private final Map<String, Entry> entries;
    /** Names as they are written, in the order of the archive. */
    private final List<String> names;
    /** Contents of the XML parts that came, unpacked once. */
    private final Map<String, byte[]> unpacked;
    /** Contents that are not as they came, by name in lower case. */
    private final Map<String, byte[]> changed;

    private final ContentTypes types;

    private OpcPackage(
            Map<String, Entry> entries,
            List<String> names,
            Map<String, byte[]> unpacked,
            Map<String, byte[]> changed,
            ContentTypes types) {
        this.entries = entries;
        this.names = names;
        this.unpacked = unpacked;
        this.changed = changed;
        this.types = types;
    }

    /**
     * Reads a package that anybody may have made.
     *
     * @param name the name that the person knows the file by
     * @return the package, or why it is refused: no package, encrypted, damaged, too large, with names that lead out of it or are there
     *     twice, with a document type declaration
     */
    public static Result<OpcPackage> read(byte[] file, String name, Limits limits) {
        try {
            return Result.of(read(file, limits), List.of());
        } catch (PackageFault fault) {
            return Result.failed(List.of(diagnostic(fault, name)));
        }
    }

    static Diagnostic diagnostic(PackageFault fault, String name) {
        return Diagnostic.error(fault.code(), Place.of(name), fault.words()).withHint(fault.hint());
    }

    static OpcPackage read(byte[] file, Limits limits) throws PackageFault {
        checkForm(file);
        List<Entry> list = CentralDirectory.read(file, limits);
        Map<String, Entry> entries = PartNames.distinct(list);
        Map<String, byte[]> unpacked = new HashMap<>();
        for (Entry entry : list) {
            if (!entry.isXml()) {
                entry.check();
                continue;
            }
            if (entry.size() > limits.xml()) {
                throw new PackageFault(
                        "package-too-large",
                        "its part " + entry.name() + " has more than " + (limits.xml() >> 20) + " MB",
                        "divide the document");
            }
            byte[] content = entry.content();
            if (PartXml.declaresTypes(content)) {
                throw new PackageFault(
                        "document-type",
                        "its part " + entry.name() + " has a document type declaration",
                        "such files are made to do harm");
            }
            unpacked.put(key(entry.name()), content);
        }
        byte[] types = unpacked.get(key(ContentTypes.NAME));
        if (types == null) {
            throw new PackageFault("not-a-package", "it is an archive, but no Office document", "");
        }
        return new OpcPackage(
                entries, list.stream().map(Entry::name).toList(), unpacked, Map.of(), ContentTypes.read(types));
    }

    private static void checkForm(byte[] file) throws PackageFault {
        if (file.length == 0) {
            throw new PackageFault("not-a-package", "it is empty", "");
        }
        boolean compound = file.length > 8;
        for (int i = 0; compound && i < COMPOUND_FILE.length; i++) {
            compound = file[i] == COMPOUND_FILE[i];
        }
        if (compound) {
            throw new PackageFault(
                    "encrypted-file",
                    "it is encrypted, or a document of Word 97",
                    "save it as .docx without a password");
        }
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            throw new PackageFault("not-a-package", "it is no .docx", "give a Word document");
        }
    }

    private static String key(String part) {
        return part.toLowerCase(Locale.ROOT);
    }

    /** The names of all parts, in the order of the archive. */
    public List<String> parts() {
        return names;
    }

    public boolean has(String part) {
        return changed.containsKey(key(part)) || entries.containsKey(key(part));
    }

    /** The content of a part. @throws IllegalArgumentException where there is no such part */
    public byte[] content(String part) {
        byte[] known = known(part);
        if (known != null) {
            return known.clone();
        }
        Entry entry = entries.get(key(part));
        if (entry == null) {
            throw new IllegalArgumentException("no part " + part);
        }
        try {
            return entry.content();
        } catch (PackageFault e) {
            throw new IllegalStateException("it was checked when the package was read", e);
        }
    }

    private byte @Nullable [] known(String part) {
        byte[] own = changed.get(key(part));
        return own != null ? own : unpacked.get(key(part));
    }

    /** The content type of a part; empty where the package gives none. */
    public String contentType(String part) {
        return types.of(part);
    }

    /**
     * What a part refers to, in the order in which it is written.
     *
     * @param source the name of the part; empty for the package
     * @return the relationships, or why they cannot be read
     */
    public Result<List<Relationship>> relationships(String source, String file) {
        try {
            return Result.of(relationships(source), List.of());
        } catch (PackageFault fault) {
            return Result.failed(List.of(diagnostic(fault, file)));
        }
    }

    List<Relationship> relationships(String source) throws PackageFault {
        byte[] xml = known(PartNames.relationships(source));
        return xml == null ? List.of() : Relationships.read(xml, source);
    }

    /** The package with another content of a part, or with a new part. @param type the content type; empty where it stays */
    public OpcPackage with(String part, String type, byte[] content) {
        Map<String, byte[]> contents = new LinkedHashMap<>(changed);
        contents.put(key(part), content.clone());
        List<String> more = names;
        if (!has(part)) {
            more = new ArrayList<>(names);
            more.add(part);
        }
        ContentTypes newTypes = type.isEmpty() ? types : types.with(part, type);
        if (!newTypes.equals(types)) {
            contents.put(key(ContentTypes.NAME), newTypes.write());
        }
        return new OpcPackage(entries, Collections.unmodifiableList(more), unpacked, contents, newTypes);
    }

    /** The package with these relationships of a part in place of those that it has. @param source empty for the package */
    public OpcPackage with(String source, List<Relationship> relationships) {
        return with(
                PartNames.relationships(source),
                "application/vnd.openxmlformats-package.relationships+xml",
                Relationships.write(relationships));
    }

    /** The archive: what was not changed is copied as it was packed; every entry carries the same day. */
    public byte[] toBytes() {
        List<ZipEntry> archive = new ArrayList<>();
        try (Deflate deflate = new Deflate()) {
            for (String name : names) {
                byte[] content = changed.get(key(name));
                Entry entry = entries.get(key(name));
                if (content != null) {
                    archive.add(ZipEntry.deflated(name, content, content.length, deflate));
                } else if (entry != null) {
                    archive.add(entry.packed());
                }
            }
        }
        return ZipArchive.of(archive);
    }
}
