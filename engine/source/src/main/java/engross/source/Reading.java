package engross.source;

import engross.model.Comment;
import engross.model.Inline;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Revision;
import java.util.ArrayList;
import java.util.List;

/** All that is gathered while one source is read. One per source, on one thread. */
final class Reading {
    private final Vocabulary vocabulary;
    private final String language;
    private final Faults faults;
    private final Ids ids;
    private final NoteIds notes;
    private final ReadTexts texts = new ReadTexts();
    private final List<Comment> comments = new ArrayList<>();

    Reading(Vocabulary vocabulary, String language, Faults faults) {
        this.vocabulary = vocabulary;
        this.language = language;
        this.faults = faults;
        this.ids = new Ids(faults);
        this.notes = new NoteIds(faults);
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

    List<Comment> comments() {
        return comments;
    }

    /** Takes a comment and gives its id: {@code c1}, {@code c2} in the order of the source. */
    String comment(List<String> lines, Revision by, Place place) {
        String id = "c" + (comments.size() + 1);
        List<Paragraph> body = new ArrayList<>(lines.size());
        for (String line : lines) {
            body.add(Paragraph.of("", List.of(Inline.Text.of(line))));
        }
        comments.add(new Comment(id, by, body, place));
        return id;
    }
}
