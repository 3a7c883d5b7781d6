package engross.source;

import engross.model.Comment;
import engross.model.Inline;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All that is gathered while one source is read. One per source, on one thread. */
final class Reading {
    private final Vocabulary vocabulary;
    private final String language;
    private final Faults faults;
    private final SourceFolder files;
    private final String folder;
    private final Ids ids;
    private final NoteIds notes;
    private final ReadTexts texts = new ReadTexts();
    private final @Nullable List<Comment> comments;
    private Map<String, Revision> authors = Map.of();

    private Reading(
            Vocabulary vocabulary,
            String language,
            Faults faults,
            SourceFolder files,
            String folder,
            Taken taken,
            @Nullable List<Comment> comments) {
        this.vocabulary = vocabulary;
        this.language = language;
        this.faults = faults;
        this.files = files;
        this.folder = folder;
        this.ids = new Ids(faults, taken.ids);
        this.notes = new NoteIds(faults, taken.notes);
        this.comments = comments;
    }

    /** The reading of a source that a person named. */
    static Reading of(Vocabulary vocabulary, String language, Faults faults, SourceFolder files) {
        return new Reading(vocabulary, language, faults, files, "", Taken.NOTHING, new ArrayList<>());
    }

    /**
     * The reading of another source whose text comes into the document; it names no further ones.
     *
     * @param ownFaults what is wrong with it
     * @param itsFolder its folder seen from the first source, empty or with the last {@code /}
     * @param taken what has a name in the document already
     * @param commented whether its comments are the document's
     */
    Reading within(String itsLanguage, Faults ownFaults, String itsFolder, Taken taken, boolean commented) {
        List<Comment> itsComments = commented ? comments : null;
        return new Reading(vocabulary, itsLanguage, ownFaults, SourceFolder.EMPTY, itsFolder, taken, itsComments);
    }

    /** What has a name in a document. */
    record Taken(TakenNames ids, TakenNames notes) {
        static final Taken NOTHING = new Taken(TakenNames.NONE, TakenNames.NONE);
    }

    /** What has a name so far. */
    Taken taken() {
        return new Taken(ids.names(), notes.names());
    }

    /** The other sources that the source may name. */
    SourceFolder files() {
        return files;
    }

    /** What stands before the paths of files that the source names. */
    String folder() {
        return folder;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    String language() {
        return language;
    }

    Faults faults() {
        return faults;
    }

    Ids ids() {
        return ids;
    }

    NoteIds notes() {
        return notes;
    }

    ReadTexts texts() {
        return texts;
    }

    /** Who may be named in marks, by name. */
    Map<String, Revision> authors() {
        return authors;
    }

    /** The author that a mark or whole change names. */
    Revision author(String name, Place place, Revision otherwise) {
        Revision author = authors.get(name);
        if (author == null) {
            faults.add(
                    MarkRules.UNKNOWN_AUTHOR,
                    place,
                    "nobody is called `" + name + "` under `authors`",
                    () -> Nearest.hint(name, authors.keySet()));
            return otherwise;
        }
        return author;
    }

    /** Takes who may be named in marks, before any text is read. */
    void authors(Map<String, Revision> named) {
        authors = named;
    }

    List<Comment> comments() {
        return comments == null ? List.of() : comments;
    }

    /** Whether comments come into the document. */
    boolean takesComments() {
        return comments != null;
    }

    /** Takes a comment and gives its id: {@code c1}, {@code c2} in the order of the source. */
    String comment(List<String> lines, Revision by, Place place) {
        List<Comment> taking = Objects.requireNonNull(comments);
        String id = "c" + (taking.size() + 1);
        List<Paragraph> body = new ArrayList<>(lines.size());
        for (String line : lines) {
            body.add(Paragraph.of("", List.of(Inline.Text.of(line))));
        }
        taking.add(new Comment(id, by, body, place));
        return id;
    }
}
