package engross.numbering;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Inline;
import engross.model.Paragraph;
import engross.model.TreeRewrite;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes out references to clauses, once every label is known. */
final class References extends TreeRewrite {
    private final Map<String, LabelText> labels;
    private final Diagnostics diagnostics;

    References(Map<String, LabelText> labels, Diagnostics diagnostics) {
        this.labels = labels;
        this.diagnostics = diagnostics;
    }

    @Override
    protected Paragraph paragraph(Paragraph paragraph) {
        return paragraph.content().stream().anyMatch(Inline.Reference.class::isInstance)
                ? paragraph.withContent(
                        paragraph.content().stream().map(this::inline).toList())
                : paragraph;
    }

    private Inline inline(Inline inline) {
        if (!(inline instanceof Inline.Reference reference)) {
            return inline;
        }
        LabelText label = labels.get(reference.target());
        String text = label == null ? null : shown(label, reference);
        if (label == null || text == null || text.isEmpty()) {
            diagnostics.add(Diagnostic.error(
                            "reference-without-number",
                            reference.place(),
                            "the reference [#" + reference.target() + "] leads to something that has no number")
                    .withHint("refer to a heading, a numbered paragraph, an item with a label, a call or an annex"));
            return inline;
        }
        List<Inline> content = seenFrom(reference, label).inlines().stream()
                .map(part -> (Inline) new Inline.Text(
                        ((Inline.Text) part).text(),
                        ((Inline.Text) part).format(),
                        part.change().within(reference.change())))
                .toList();
        return new Inline.Link("#" + reference.target(), content);
    }

    /** The label as it is in the texts that the reference itself stands in. */
    private static LabelText seenFrom(Inline.Reference reference, LabelText label) {
        String any = shown(label, reference);
        String before = label.before() != null ? label.before() : any;
        String after = label.after() != null ? label.after() : any;
        boolean isInNew = reference.change().isInNew();
        String old = reference.change().isInOld() ? before : after;
        LabelText seen = new LabelText(
                        old, isInNew ? after : old, null, reference.format(), label.inserted(), label.deleted())
                .with(isInNew ? label.suffix() : "", isInNew ? label.remark() : "");
        return reference.change().isNone() && before != null
                ? seen.with(label.own().orElse(before))
                : seen;
    }

    /** The label in the new text, else in the old one, else in that of who refers to it. */
    private static @Nullable String shown(LabelText label, Inline.Reference reference) {
        if (label.after() != null) {
            return label.after();
        }
        if (label.before() != null) {
            return label.before();
        }
        String own = label.own().of(reference.change().inserted());
        return own != null ? own : label.passing();
    }
}
