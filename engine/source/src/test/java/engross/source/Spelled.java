package engross.source;

import engross.model.Change;
import engross.model.Format;
import engross.model.Inline;
import java.util.List;

/** Inlines as one line that a test can show: {@code [+in+]}, {@code [-out-]}, {@code <i>}, {@code <b>}, {@code <a target>}. */
final class Spelled implements Inline.Visitor<String> {
    private static final Spelled SPELLED = new Spelled();

    private Spelled() {}

    static String out(List<Inline> inlines) {
        StringBuilder line = new StringBuilder();
        inlines.forEach(inline -> line.append(inline.accept(SPELLED)));
        return line.toString();
    }

    private static String changed(Change change, String text) {
        String inserted = change.isInserted() ? "[+" + text + "+]" : text;
        return change.isDeleted() ? "[-" + inserted + "-]" : inserted;
    }

    private static String formatted(Format format, String text) {
        String bold = format.bold() ? "<b>" + text + "</b>" : text;
        return format.italic() ? "<i>" + bold + "</i>" : bold;
    }

    @Override
    public String text(Inline.Text text) {
        return changed(text.change(), formatted(text.format(), text.text()));
    }

    @Override
    public String tab(Inline.Tab tab) {
        return changed(tab.change(), "<tab>");
    }

    @Override
    public String lineBreak(Inline.LineBreak lineBreak) {
        return changed(lineBreak.change(), "<br>");
    }

    @Override
    public String noteReference(Inline.NoteReference reference) {
        return changed(reference.change(), "<note " + reference.note() + ">");
    }

    @Override
    public String link(Inline.Link link) {
        return "<a " + link.target() + ">" + out(link.content()) + "</a>";
    }

    @Override
    public String reference(Inline.Reference reference) {
        return changed(
                reference.change(),
                formatted(reference.format(), "<ref " + reference.target() + " " + reference.place() + ">"));
    }

    @Override
    public String image(Inline.Image image) {
        return "<image>";
    }

    @Override
    public String field(Inline.Field field) {
        return "<field>";
    }

    @Override
    public String commentStart(Inline.CommentStart start) {
        return "<" + start.comment() + ">";
    }

    @Override
    public String commentEnd(Inline.CommentEnd end) {
        return "</" + end.comment() + ">";
    }

    @Override
    public String ordinal(Inline.Ordinal ordinal) {
        return "<ordinal>";
    }

    @Override
    public String total(Inline.Total total) {
        return "<total>";
    }
}
