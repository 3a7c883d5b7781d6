package engross.word;

import engross.model.Note;
import java.util.List;

/** {@code word/footnotes.xml}: the separators and the notes that the text refers to (17.11). */
final class NotesPart {
    private static final String SEPARATORS = separator("separator", -1, "<w:separator/>")
            + separator("continuationSeparator", 0, "<w:continuationSeparator/>");

    private NotesPart() {}

    private static String separator(String type, int id, String element) {
        return "<w:footnote w:type=\"" + type + "\" w:id=\"" + id
                + "\"><w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\""
                + " w:line=\"240\" w:lineRule=\"auto\"/></w:pPr><w:r>" + element + "</w:r></w:p></w:footnote>";
    }

    /** Writes notes until none is left: a note may refer to another one. */
    static Story of(DocumentContext context) {
        Story story = Story.of("footnotes.xml", 1 << 13).open("footnotes");
        XmlBytes xml = story.xml().raw(SEPARATORS);
        BlockWriter blocks = new BlockWriter(context, story);
        List<Note> notes = context.notes.written();
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            xml.raw("<w:footnote").attribute("w:id", NoteReferences.FIRST + i).raw(">");
            blocks.note(note.label(), note.body());
            xml.raw("</w:footnote>");
        }
        story.close("footnotes");
        return story;
    }
}
