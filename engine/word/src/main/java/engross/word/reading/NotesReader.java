package engross.word.reading;

import engross.model.Comment;
import engross.model.Inline;
import engross.model.Note;
import engross.model.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Footnotes, endnotes and comments (ECMA-376 Part 1, 17.11 and 17.13.4). */
final class NotesReader {
    private static final String SEPARATOR = "eparator";

    private final Story story;
    private final BlocksReader blocks;

    NotesReader(Story story) {
        this.story = story;
        this.blocks = new BlocksReader(story);
    }

    /** @param kind the first letter of the notes' ids: {@code f} for footnotes, {@code e} for endnotes */
    List<Note> notes(byte[] part, String kind) {
        List<Note> notes = new ArrayList<>();
        XmlCursor xml = XmlCursor.of(part);
        xml.children(name -> {
            boolean note = name.equals("footnote") || name.equals("endnote");
            if (note && !xml.attribute("type").endsWith(SEPARATOR)) {
                String id = kind + xml.attribute("id");
                List<Paragraph> body = unmarked(blocks.flat(xml));
                if (!body.isEmpty()) {
                    notes.add(new Note(id, List.of(), body, story.place()));
                }
            }
        });
        return notes;
    }

    List<Comment> comments(byte[] part) {
        List<Comment> comments = new ArrayList<>();
        XmlCursor xml = XmlCursor.of(part);
        xml.children(name -> {
            if (name.equals("comment")) {
                String id = xml.attribute("id");
                var by = ParagraphReader.revision(xml);
                comments.add(new Comment(id, by, blocks.flat(xml), story.place()));
            }
        });
        return comments;
    }

    /** A note without its own mark: text in the style of marks, and the tab or space behind it. */
    private List<Paragraph> unmarked(List<Paragraph> body) {
        if (body.isEmpty()) {
            return body;
        }
        List<Inline> content = new ArrayList<>(body.get(0).content());
        while (!content.isEmpty()
                && content.get(0) instanceof Inline.Text text
                && story.styles().isNamed(text.format().style(), "footnote reference")) {
            content.remove(0);
        }
        while (!content.isEmpty() && content.get(0) instanceof Inline.Tab) {
            content.remove(0);
        }
        if (!content.isEmpty()
                && content.get(0) instanceof Inline.Text text
                && text.text().startsWith(" ")) {
            content.set(0, text.withText(text.text().stripLeading()));
        }
        List<Paragraph> unmarked = new ArrayList<>(body);
        unmarked.set(0, body.get(0).withContent(content));
        return unmarked;
    }
}
