package engross.redline;

import engross.model.Change;
import engross.model.Inline;
import engross.model.Inline.Text;
import java.util.List;

/** Inlines with another change. What has none of its own (links, fields, the ends of comments) stays as it is. */
record Remarked(Change change) implements Inline.Visitor<Inline> {

    static Inline of(Inline inline, Change change) {
        return inline.change().equals(change) ? inline : inline.accept(new Remarked(change));
    }

    @Override
    public Inline text(Text text) {
        return new Text(text.text(), text.format(), change);
    }

    @Override
    public Inline tab(Inline.Tab tab) {
        return new Inline.Tab(change);
    }

    @Override
    public Inline lineBreak(Inline.LineBreak lineBreak) {
        return new Inline.LineBreak(change);
    }

    @Override
    public Inline noteReference(Inline.NoteReference reference) {
        List<Text> label = reference.label().stream()
                .map(text -> new Text(text.text(), text.format(), change))
                .toList();
        return new Inline.NoteReference(reference.note(), label, change);
    }

    @Override
    public Inline link(Inline.Link link) {
        return link;
    }

    @Override
    public Inline reference(Inline.Reference reference) {
        return new Inline.Reference(reference.target(), reference.format(), change, reference.place());
    }

    @Override
    public Inline image(Inline.Image image) {
        return new Inline.Image(image.picture(), image.width(), image.height(), image.alternativeText(), change);
    }

    @Override
    public Inline field(Inline.Field field) {
        return field;
    }

    @Override
    public Inline commentStart(Inline.CommentStart start) {
        return start;
    }

    @Override
    public Inline commentEnd(Inline.CommentEnd end) {
        return end;
    }

    @Override
    public Inline ordinal(Inline.Ordinal ordinal) {
        return new Inline.Ordinal(ordinal.role(), ordinal.single(), ordinal.several(), ordinal.format(), change);
    }

    @Override
    public Inline total(Inline.Total total) {
        return new Inline.Total(total.role(), total.one(), total.several(), total.format(), change);
    }
}
