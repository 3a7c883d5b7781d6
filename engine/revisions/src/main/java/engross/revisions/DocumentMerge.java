package engross.revisions;

import engross.model.Diagnostic;
import engross.model.Place;
import engross.model.Result;
import engross.opc.WordPackage;
import engross.redline.alignment.WordBorders;
import engross.revisions.xml.Element;
import engross.revisions.xml.WrittenPart;
import engross.revisions.xml.XmlWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Writes two documents as one with marks, at one detail, and proves it. Used once. */
final class DocumentMerge {
    private final Version old;
    private final Version now;
    private final Detail detail;
    private final Imports imports;
    private final Authorship authorship;
    private final WordBorders borders;
    private final NotesMerge footnotes;
    private final NotesMerge endnotes;
    /** The parts with text by their names. */
    private final Map<String, Element> roots = new LinkedHashMap<>();

    private DocumentMerge(String author, String date, Version old, Version now, Detail detail) {
        this.old = old;
        this.now = now;
        this.detail = detail;
        this.footnotes = new NotesMerge("footnote", old, now);
        this.endnotes = new NotesMerge("endnote", old, now);
        footnotes.name();
        endnotes.name();
        Numbers numbers = Numbers.of(now);
        this.authorship = new Authorship(author, date, numbers.annotation() + 1);
        this.imports = new Imports(old, now, numbers.drawing(), CarriedBookmarks.of(old, now, authorship));
        footnotes.reserve(imports);
        endnotes.reserve(imports);
        this.borders = new WordBorders(Language.of(now));
    }

    /** @param file the name that the person knows the new document by */
    static Result<WordPackage> of(String author, String date, Version old, Version now, Detail detail, String file) {
        DocumentMerge merge = new DocumentMerge(author, date, old, now, detail);
        merge.merge();
        return merge.written(now, file);
    }

    /**
     * The same with marks put back in their places.
     *
     * @param now as {@code marks} lets it be compared; @param accepted with all its marks accepted
     * @param missing takes what cannot be put back; then there is no result
     */
    static Optional<Result<WordPackage>> of(
            String author,
            String date,
            Version old,
            Version now,
            Version accepted,
            KeptMarks marks,
            Set<Element> missing,
            String file) {
        DocumentMerge merge = new DocumentMerge(author, date, old, now, Detail.WORDS);
        merge.merge();
        Map<String, Element> restored = marks.restored(merge.roots, missing);
        merge.roots.putAll(restored);
        return missing.isEmpty() ? Optional.of(merge.written(accepted, file)) : Optional.empty();
    }

    private void merge() {
        now.stories.forEach(story -> roots.put(story.part(), story.root()));
        String main = now.word.main();
        Element body = Bodies.merged(old.main(), now.main(), story(old.word.main(), main, main));
        FurnitureMerge furniture = new FurnitureMerge(this, old, now, imports);
        Element whole = furniture.main(body);
        roots.putAll(furniture.roots());
        roots.put(main, endnotes.shared(footnotes.shared(whole, imports), imports));
        for (NotesMerge notes : List.of(footnotes, endnotes)) {
            if (!notes.isEmpty()) {
                notes(notes);
            }
        }
        imports.bookmarks().complete(roots);
    }

    /** @param oldPart in the old document; @param newPart in the new one; @param target the part that both are written into */
    StoryMerge story(String oldPart, String newPart, String target) {
        return new StoryMerge(
                old.references(oldPart),
                now.references(newPart),
                borders,
                authorship,
                new Adoption(imports, oldPart, target),
                imports.unchanged(),
                detail);
    }

    private void notes(NotesMerge notes) {
        String part = notes.part();
        Element root = notes.merged(story(notes.oldPart(), part, part), imports);
        if (root != null) {
            roots.put(part, root);
            if (notes.isNew()) {
                imports.addStory(part, XmlWriter.write(root));
            }
        }
    }

    /** Whether the part as it is in the file says this already; what was put right to compare it is no reason to write it. */
    private static boolean isInFile(@Nullable Element original, String part, byte[] xml) {
        if (original == null) {
            return false;
        }
        Element whole = Repair.of(new Story(part, original)).root();
        return whole != original && Arrays.equals(XmlWriter.write(whole), xml);
    }

    private Result<WordPackage> written(Version accepted, String file) {
        WordPackage word;
        try {
            word = imports.applied(now.word);
        } catch (XMLStreamException e) {
            return Result.failed(List.of(Diagnostic.error(
                    "damaged-part", Place.of(file), "its styles are no well-formed XML: " + e.getMessage())));
        }
        List<Story> stories = new ArrayList<>();
        for (Map.Entry<String, Element> entry : roots.entrySet()) {
            Element root = Namespaces.joined(entry.getValue(), now.root(entry.getKey()), old);
            stories.add(new Story(entry.getKey(), root));
        }
        Map<String, Element> originals = now.originals();
        for (Story story : stories) {
            Element original = originals.get(story.part());
            if (story.root() != original) {
                byte[] xml = XmlWriter.write(story.root());
                if (isInFile(original, story.part(), xml)) {
                    continue;
                }
                if (!WrittenPart.says(xml, story.root())) {
                    return Result.failed(List.of(Diagnostic.error(
                                    "not-proved",
                                    Place.of(file),
                                    "the part " + story.part()
                                            + " cannot be written so that it is read as it was meant")
                            .withHint("please report both files: this is a fault of the comparison")));
                }
                word = word.with(word.parts().with(story.part(), "", xml));
            }
        }
        List<Diagnostic> faults = Proof.of(old, accepted, new Version(word, stories), imports.unchanged(), file);
        return faults.isEmpty() ? Result.of(word, List.of()) : Result.failed(faults);
    }
}
