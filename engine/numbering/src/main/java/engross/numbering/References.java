package engross.numbering;

import engross.model.Change;
import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Inline;
import engross.model.Paragraph;
import engross.model.Revision;
import engross.model.TreeRewrite;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes out references to clauses, once every label is known. */
final class References extends TreeRewrite {
    /** Behind the id of a part where it is deleted, when it is inserted at another place. */
    private static final String OLD = "~";

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
        Revision compiler = label.own().compiler();
        if (compiler != null) {
            return new Inline.Link("#" + reference.target(), compiled(reference, label, compiler));
        }
        List<Inline> content = seenFrom(reference, label).inlines().stream()
                .map(part -> (Inline) new Inline.Text(
                        ((Inline.Text) part).text(),
                        ((Inline.Text) part).format(),
                        part.change().within(reference.change())))
                .toList();
        return new Inline.Link("#" + reference.target(), content);
    }

    /** What an author's text has, at the one place or the other where somebody moves the part. */
    private String own(String author, String target, String otherwise) {
        String other = target.endsWith(OLD) ? target.substring(0, target.length() - OLD.length()) : target + OLD;
        return Stream.of(target, other)
                .map(labels::get)
                .filter(Objects::nonNull)
                .map(label -> label.own().labels().get(author))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(otherwise);
    }

    /** The label as each author's text has it, in those that the reference stands in. */
    private List<Inline> compiled(Inline.Reference reference, LabelText label, Revision compiler) {
        String any = shown(label, reference);
        String before = label.before() != null ? label.before() : any;
        Change change = reference.change();
        Revision inserted = change.inserted();
        Revision deleted = change.deleted();
        Map<String, String> own = new TreeMap<>();
        for (String author : label.own().authors().keySet()) {
            boolean hasIt = inserted == null || Revision.names(inserted.author(), author);
            if (hasIt && (deleted == null || !Revision.names(deleted.author(), author)) && before != null) {
                own.put(author, own(author, reference.target(), before));
            }
        }
        LabelText seen = seenFrom(reference, label);
        return new CompiledMarks(
                        change.isInOld() ? before : null,
                        change.isInNew() ? seen.after() : null,
                        own,
                        label.own().authors(),
                        deleted == null ? compiler : deleted,
                        compiler,
                        seen)
                .inlines(false);
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
