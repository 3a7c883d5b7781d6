package engross.word;

import engross.model.Change;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Note;
import engross.model.Picture;
import engross.model.Revision;
import engross.word.content.Reading;
import engross.word.content.TextBuilder;
import engross.word.content.WordContent;
import java.util.List;

/** What the inlines of a document say in its Word file, in one reading. */
final class InlineText implements Inline.Visitor<TextBuilder> {
    /** As bookmarks are named after ids. */
    private static final String UNSEEN = WordContent.UNSEEN.replace('-', '_');

    private final DocumentContext context;
    private final Reading reading;
    private final TextBuilder text;
    private Change outer = Change.NONE;
    private String link = "";
    private boolean inLink;
    private int traits;

    InlineText(DocumentContext context, Reading reading, TextBuilder text) {
        this.context = context;
        this.reading = reading;
        this.text = text;
    }

    /** Whether what carries a change is in a text. */
    static boolean isIn(Reading reading, Change change) {
        Revision inserted = change.inserted();
        Revision deleted = change.deleted();
        return (inserted == null || reading.accepts(inserted.author()))
                && (deleted == null || !reading.accepts(deleted.author()));
    }

    /** The change of the block around, which all that is in it carries. */
    void within(Change change) {
        outer = change;
    }

    private boolean isIn(Change change) {
        return isIn(reading, change.within(outer));
    }

    /** What a note is called in its text, by its number in the file. */
    static String noteId(int number) {
        return Integer.toString(number);
    }

    /** The mark at the head of a note; empty in all other paragraphs. @param note its number in the file */
    void mark(List<? extends Inline> mark, int note) {
        boolean counted = !mark.isEmpty() && context.notes.areAutomatic();
        if (counted) {
            text.noteNumber(noteId(note), look(Format.PLAIN, TrackedRuns.NOTE_MARK), "");
        }
        traits = TrackedRuns.NOTE_MARK;
        all(counted ? mark.subList(1, mark.size()) : mark);
        traits = 0;
    }

    void all(List<? extends Inline> inlines) {
        for (Inline inline : inlines) {
            inline.accept(this);
        }
    }

    @Override
    public TextBuilder text(Inline.Text inline) {
        return isIn(inline.change()) ? run(inline.format(), inline.text(), traits) : text;
    }

    /** In East Asian text what stands upright for emphasis is no italic. */
    private TextBuilder run(Format format, String words, int kind) {
        if (!format.italic() || !context.uprightEmphasis) {
            text.text(valid(words), look(format, kind), link);
            return text;
        }
        for (int at = 0; at < words.length(); ) {
            boolean eastAsian = EastAsian.is(words.charAt(at));
            int end = EastAsian.end(words, at, words.length(), eastAsian);
            int emphasis = eastAsian ? TrackedRuns.EAST_ASIAN_EMPHASIS : 0;
            text.text(valid(words.substring(at, end)), look(format, kind | emphasis), link);
            at = end;
        }
        return text;
    }

    private String look(Format format, int kind) {
        boolean italic = format.italic() && (kind & TrackedRuns.EAST_ASIAN_EMPHASIS) == 0;
        String position = switch (format.position()) {
            case BASELINE -> "";
            case SUPERSCRIPT -> "^";
            case SUBSCRIPT -> "_";
        };
        return (format.bold() ? "b" : "") + (italic ? "i" : "") + position + context.characterStyle(format, kind);
    }

    /** What no XML file may contain is U+FFFD there. */
    private static String valid(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isSurrogate(c) || c >= '\uFFFE') {
                return words.codePoints()
                        .map(point -> (point >= 0xD800 && point < 0xE000) || point == 0xFFFE || point == 0xFFFF
                                ? '\uFFFD'
                                : point)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return words;
    }

    @Override
    public TextBuilder tab(Inline.Tab tab) {
        return sign(tab.change(), '\t');
    }

    @Override
    public TextBuilder lineBreak(Inline.LineBreak lineBreak) {
        return sign(lineBreak.change(), '\n');
    }

    private TextBuilder sign(Change change, char sign) {
        if (isIn(change)) {
            text.sign(sign);
        }
        return text;
    }

    @Override
    public TextBuilder noteReference(Inline.NoteReference reference) {
        Note note = context.notes.note(reference.note());
        Change change = reference.change().within(outer);
        int number = note == null ? 0 : context.notes.add(note, change);
        if (number > 0 && isIn(reading, change)) {
            text.note(noteId(number));
        }
        if (number > 0 && context.notes.areAutomatic()) {
            if (isIn(reading, change)) {
                Format format = reference.label().get(0).format();
                text.noteNumber(noteId(number), look(format, TrackedRuns.NOTE_MARK), link);
            }
            return text;
        }
        for (Inline.Text part : reference.label()) {
            if (isIn(part.change().within(reference.change()))) {
                text.text(valid(part.text()), look(part.format(), TrackedRuns.NOTE_MARK), link);
            }
        }
        return text;
    }

    @Override
    public TextBuilder link(Inline.Link inline) {
        String target = inLink ? "" : target(inline);
        if (target.isEmpty()) {
            all(inline.content());
            return text;
        }
        String outer = link;
        int before = traits;
        inLink = true;
        link = target.startsWith("#" + UNSEEN) ? outer : target;
        traits = inline.isInternal() ? before : TrackedRuns.LINK;
        all(inline.content());
        link = outer;
        traits = before;
        inLink = false;
        return text;
    }

    /** Empty where it leads nowhere. */
    private String target(Inline.Link inline) {
        if (!inline.isInternal()) {
            return UriText.escaped(inline.target());
        }
        String name = context.bookmarks.name(inline.target().substring(1));
        return name == null ? "" : "#" + name;
    }

    @Override
    public TextBuilder image(Inline.Image image) {
        if (!isIn(image.change())) {
            return text;
        }
        Picture picture = context.document.pictures().get(image.picture());
        text.object("picture " + (picture == null ? "" : TextBuilder.checksum(picture.content())) + " "
                + DrawingXml.extent(image.width()) + "x" + DrawingXml.extent(image.height()) + " "
                + valid(image.alternativeText()));
        return text;
    }

    @Override
    public TextBuilder field(Inline.Field field) {
        text.text("1", look(field.format(), 0), link);
        return text;
    }

    @Override
    public TextBuilder commentStart(Inline.CommentStart start) {
        return text;
    }

    @Override
    public TextBuilder commentEnd(Inline.CommentEnd end) {
        return text;
    }

    @Override
    public TextBuilder reference(Inline.Reference reference) {
        return text;
    }

    @Override
    public TextBuilder ordinal(Inline.Ordinal ordinal) {
        return text;
    }

    @Override
    public TextBuilder total(Inline.Total total) {
        return text;
    }
}
