package engross.revisions;

import engross.model.Diagnostic;
import engross.model.Place;
import engross.model.Result;
import engross.opc.WordPackage;
import engross.redline.alignment.WordBorders;
import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import engross.revisions.xml.XmlWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * Compares two Word files. The result is the new one with tracked changes: accepting them gives the new text, rejecting them the old one,
 * and that is proved before anything is given back. Styles, settings and all parts without text are the new document's.
 */
public final class WordComparison {
    private final String author;
    private final String date;

    private WordComparison(String author, String date) {
        this.author = author;
        this.date = date;
    }

    /**
     * @param author of the changes
     * @param date ISO 8601, such as {@code 2026-05-08T00:00:00Z}; empty for none
     */
    public static WordComparison by(String author, String date) {
        return new WordComparison(author, date);
    }

    /**
     * Compares two documents; marks that they carry are taken as accepted, with a warning.
     *
     * @param oldFile the name that the person knows the old one by; @param newFile the same of the new one
     * @return the new document with marks, or why there is none
     */
    public Result<WordPackage> compare(WordPackage oldWord, String oldFile, WordPackage newWord, String newFile) {
        List<Diagnostic> warnings = new ArrayList<>();
        Result<Version> before = version(oldWord, oldFile, warnings);
        Result<Version> after = version(newWord, newFile, warnings);
        if (before.value().isEmpty() || after.value().isEmpty()) {
            List<Diagnostic> faults = new ArrayList<>(before.diagnostics());
            faults.addAll(after.diagnostics());
            return Result.failed(faults);
        }
        Version old = before.value().get();
        return merged(old, MissingFurniture.added(old, after.value().get()), newFile, warnings);
    }

    private static Result<Version> version(WordPackage word, String file, List<Diagnostic> warnings) {
        return Story.all(word, file).then(stories -> {
            List<Story> settled = Revisions.settled(stories, revision -> Decision.ACCEPT);
            if (!settled.equals(stories)) {
                warnings.add(Diagnostic.warning(
                                "marks-accepted",
                                Place.of(file),
                                "it carries tracked changes; they are taken as accepted")
                        .withHint("settle them first with engross accept or engross reject"));
            }
            List<Story> whole = settled.stream().map(NotesMerge::repaired).toList();
            return Result.of(new Version(word, whole, stories), List.of());
        });
    }

    private Result<WordPackage> merged(Version old, Version now, String file, List<Diagnostic> warnings) {
        NotesMerge footnotes = new NotesMerge("footnote", old, now);
        NotesMerge endnotes = new NotesMerge("endnote", old, now);
        footnotes.name();
        endnotes.name();
        Numbers numbers = Numbers.of(now);
        Imports imports = new Imports(old, now, numbers.drawing());
        footnotes.reserve(imports);
        endnotes.reserve(imports);
        Authorship authorship = new Authorship(author, date, numbers.annotation() + 1);
        Map<String, Element> roots = new LinkedHashMap<>();
        now.stories.forEach(story -> roots.put(story.part(), story.root()));

        WordBorders borders = new WordBorders(Language.of(now));
        String main = now.word.main();
        StoryMerge story = story(old, now, old.word.main(), main, borders, authorship, imports);
        Element body = Bodies.merged(old.main(), now.main(), story);
        roots.put(main, endnotes.shared(footnotes.shared(body, imports), imports));
        Furniture.pairs(Furniture.of(old), Furniture.of(now)).forEach((part, before) -> {
            Element root = now.root(part);
            Element oldRoot = before.isEmpty() ? null : old.root(before);
            if (root != null) {
                StoryMerge own = story(old, now, before, part, borders, authorship, imports);
                roots.put(part, Bodies.furniture(oldRoot, root, own));
            }
        });
        for (NotesMerge notes : List.of(footnotes, endnotes)) {
            if (!notes.isEmpty()) {
                notes(notes, old, now, roots, imports, borders, authorship);
            }
        }
        return written(old, now, roots, imports, file, warnings);
    }

    private static StoryMerge story(
            Version old,
            Version now,
            String oldPart,
            String newPart,
            WordBorders borders,
            Authorship authorship,
            Imports imports) {
        return new StoryMerge(
                old.references(oldPart),
                now.references(newPart),
                borders,
                authorship,
                new Adoption(imports, oldPart, newPart),
                imports.unchanged());
    }

    private static void notes(
            NotesMerge notes,
            Version old,
            Version now,
            Map<String, Element> roots,
            Imports imports,
            WordBorders borders,
            Authorship authorship) {
        String part = notes.part();
        StoryMerge story = story(old, now, notes.oldPart(), part, borders, authorship, imports);
        Element root = notes.merged(story, imports);
        if (root != null) {
            roots.put(part, root);
            if (notes.isNew()) {
                imports.addStory(part, XmlWriter.write(root));
            }
        }
    }

    private static Result<WordPackage> written(
            Version old,
            Version now,
            Map<String, Element> roots,
            Imports imports,
            String file,
            List<Diagnostic> warnings) {
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
        for (Story story : stories) {
            if (story.root() != original(now, story.part())) {
                word = word.with(word.parts().with(story.part(), "", XmlWriter.write(story.root())));
            }
        }
        List<Diagnostic> faults = Proof.of(old, now, new Version(word, stories), imports.unchanged(), file);
        return faults.isEmpty() ? Result.of(word, warnings) : Result.failed(faults);
    }

    private static Object original(Version now, String part) {
        Node root = now.originals().get(part);
        return root == null ? "" : root;
    }
}
