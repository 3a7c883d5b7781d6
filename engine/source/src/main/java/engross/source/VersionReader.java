package engross.source;

import engross.model.Result;
import engross.source.Reading.Taken;
import engross.yaml.Yaml;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Entry;
import engross.yaml.YamlNode.Mapping;
import engross.yaml.YamlNode.Scalar;
import engross.yaml.YamlNode.Sequence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The versions of a text that proposals name by file. Each is a source like any other, of which the text alone is taken. */
final class VersionReader {
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

    /** How much text the versions of one source may have together. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    /** What even a small file costs, so that their number is bounded too. */
    private static final int LEAST_BYTES = 256 * 1024;

    private final Reading reading;
    private final Faults faults;
    private final Shapes shapes;
    private int read;

    VersionReader(Reading reading) {
        this.reading = reading;
        this.faults = reading.faults();
        this.shapes = new Shapes(faults);
    }

    /** A version of a text, and the names in it. */
    record Version(SourceDocument document, Ids ids, NoteIds notes) {}

    /**
     * Reads what a key names. Faults are told where they are, and once more at the key.
     *
     * @param untracked the action of the proposal where it shows no marks, else empty
     * @param checked whether it is held to good style and its comments are taken: the text that is proposed is, one that was issued is not
     */
    Optional<Version> version(Entry key, String untracked, Taken taken, boolean checked) {
        Scalar path = shapes.scalar(key.value(), "`" + key.key().text() + "`");
        if (path == null || !isPath(path)) {
            return Optional.empty();
        }
        Optional<byte[]> content = reading.files().read(path.text());
        if (content.isEmpty()) {
            faults.add(
                    FormatRules.VERSION_MISSING,
                    path.place(),
                    "there is no file " + path.text() + " that could be read",
                    "the path begins at the folder of this source");
            return Optional.empty();
        }
        read += Math.max(content.get().length, LEAST_BYTES);
        if (read > MOST_BYTES || read < 0) {
            read = MOST_BYTES;
            faults.add(
                    FormatRules.VERSIONS_TOO_LARGE,
                    path.place(),
                    "the versions of this source are too large together",
                    "write several documents");
            return Optional.empty();
        }
        String file = SourcePath.folder(path.place().file()) + SourcePath.plain(path.text());
        return parsed(path, Yaml.read(content.get(), file), untracked, taken, checked);
    }

    private boolean isPath(Scalar path) {
        String fault = SourcePath.fault(path.text(), "a version", "a .yaml, .yml or .json file", ENDINGS);
        if (!fault.isEmpty()) {
            faults.add(
                    FormatRules.VERSION_FILE,
                    path.place(),
                    fault,
                    "put the file into the folder of the source and write its name");
            return false;
        }
        if (leadsTo(path, fileName(path))) {
            cyclic(path, "the source names itself as a version");
            return false;
        }
        return true;
    }

    private static String fileName(YamlNode node) {
        String file = node.place().file();
        return file.substring(SourcePath.folder(file).length());
    }

    private static boolean leadsTo(Scalar path, String fileName) {
        return SourcePath.plain(path.text()).equals(fileName);
    }

    private void cyclic(Scalar path, String message) {
        faults.add(FormatRules.CYCLIC_VERSION, path.place(), message, "name the decision or resolution itself");
    }

    private Optional<Version> parsed(
            Scalar path, Result<YamlNode> nodes, String untracked, Taken taken, boolean checked) {
        Faults own = new Faults();
        nodes.diagnostics().forEach(own::adopt);
        Optional<Version> version = Optional.empty();
        YamlNode root = nodes.value().orElse(null);
        if (root instanceof Mapping source) {
            if (leadsBack(path, source)) {
                return Optional.empty();
            }
            version = Optional.of(document(path, source, own, untracked, taken, checked));
        } else if (root != null) {
            own.add(FormatRules.NOT_A_MAPPING, root.place(), "a version is keys and values");
        }
        if (!own.hasErrors()) {
            own.sorted().stream().filter(found -> checked).forEach(faults::adopt);
            return version.filter(read -> isInstrument(path, read.document()));
        }
        long errors = own.sorted().stream().filter(found -> found.isError()).count();
        own.sorted().stream().filter(found -> found.isError()).forEach(faults::adopt);
        faults.add(
                FormatRules.VERSION_AT_FAULT,
                path.place(),
                path.text() + " is at fault: it has " + errors + (errors == 1 ? " error" : " errors"),
                "correct that file first");
        return Optional.empty();
    }

    private Version document(Scalar path, Mapping source, Faults own, String untracked, Taken taken, boolean checked) {
        RulesReader.read(source.get("rules"), own);
        String language = Sources.language(source, reading.vocabulary(), own);
        String folder = SourcePath.folder(SourcePath.plain(path.text()));
        Reading nested = reading.within(language, own, folder, taken, checked);
        SourceDocument document = new DocumentReader(source, nested).read(untracked);
        if (checked) {
            StyleCheck.of(document, source, nested);
        }
        return new Version(document, nested.ids(), nested.notes());
    }

    /** Whether what is named as a version proposes something itself; told here, because what it names is not read. */
    private boolean leadsBack(Scalar path, Mapping source) {
        if (!(source.get("proposals") instanceof Sequence proposals)) {
            return false;
        }
        String first = reading.folder() + fileName(path);
        boolean cycle = proposals.items().stream()
                .anyMatch(proposal -> proposal instanceof Mapping mapping
                        && (leads(mapping.get("base"), source, first) || leads(mapping.get("revised"), source, first)));
        cyclic(
                path,
                path.text() + (cycle ? " names this source as a version of its own" : " has proposals of its own"));
        return true;
    }

    private static boolean leads(@Nullable YamlNode node, Mapping source, String first) {
        return node instanceof Scalar path
                && (leadsTo(path, first)
                        || leadsTo(path, fileName(source))
                        || path.text().endsWith("/" + first));
    }

    private boolean isInstrument(Scalar path, SourceDocument document) {
        Vocabulary.DocumentType type = reading.vocabulary().types().get(document.type());
        if (type == null || !type.instrument()) {
            faults.add(
                    FormatRules.UNKNOWN_TYPE,
                    path.place(),
                    path.text() + " is of the type `" + document.type() + "`, which cannot be proposed",
                    "name a decision or resolution");
            return false;
        }
        if (!document.language().equals(reading.language())) {
            faults.add(
                    FormatRules.DIFFERENT_VERSIONS,
                    path.place(),
                    path.text() + " is in the language `" + document.language() + "`, this source in `"
                            + reading.language() + "`",
                    "name the version in the language of the source");
            return false;
        }
        return true;
    }
}
