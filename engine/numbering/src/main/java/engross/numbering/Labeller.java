package engross.numbering;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Label;
import engross.model.Paragraph;
import engross.model.Revision;
import engross.model.Sequence;
import engross.model.TreeRewrite;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks a tree once in document order and gives every paragraph its label, every note its mark and every annex its number. */
final class Labeller extends TreeRewrite {
    private final Presences presences;
    private final Renumbering renumbering;
    private final List<Set<String>> taken;
    private final List<OutlineCounter> scopes = new ArrayList<>();
    private final Map<String, LabelText> labels = new HashMap<>();
    private final NoteNumbers notes = new NoteNumbers();
    private final Deque<OutlineCounter> outlines = new ArrayDeque<>();
    private final Deque<DivisionCount> counts = new ArrayDeque<>();
    private final Steps steps;
    private int step;
    private SequenceLabels.Last last = SequenceLabels.Last.NONE;
    private boolean references;

    /** What becomes of the labels that are found. */
    interface Steps {
        /** @param step the position of the label among all of the document */
        LabelText with(int step, LabelText label);
    }

    /**
     * @param taken for each numbering scope, in their order, the numbers of its old text; none where numbers are not frozen
     * @param steps asked for every label
     */
    Labeller(Presences presences, Renumbering renumbering, List<Set<String>> taken, Steps steps) {
        this.steps = steps;
        this.presences = presences;
        this.renumbering = renumbering;
        this.taken = taken;
        openScope();
    }

    private void openScope() {
        int scope = scopes.size();
        OutlineCounter counter = new OutlineCounter(renumbering, scope < taken.size() ? taken.get(scope) : Set.of());
        scopes.add(counter);
        outlines.push(counter);
    }

    /** For each numbering scope the numbers of its old text. */
    List<Set<String>> oldNumbers() {
        return scopes.stream().map(OutlineCounter::oldNumbers).toList();
    }

    /** What a reference to an id shows. */
    Map<String, LabelText> labels() {
        return labels;
    }

    NoteNumbers notes() {
        return notes;
    }

    boolean hasReferences() {
        return references;
    }

    @Override
    public List<Block> blocks(List<? extends Block> blocks) {
        counts.push(DivisionCount.of(blocks));
        List<Block> labelled = super.blocks(blocks);
        counts.pop();
        return labelled;
    }

    @Override
    protected Paragraph paragraph(Paragraph paragraph) {
        return content(outlined(paragraph, presences.next()));
    }

    private Paragraph outlined(Paragraph paragraph, Presence presence) {
        Label label = paragraph.label();
        if (label instanceof Label.Outline outline) {
            return labelled(paragraph, outlines.element().heading(outline, presence));
        }
        if (label instanceof Label.Numbered) {
            return labelled(paragraph, outlines.element().numbered(presence));
        }
        return paragraph;
    }

    private Paragraph labelled(Paragraph paragraph, LabelText counted) {
        LabelText label = steps.with(step++, counted);
        if (!paragraph.id().isEmpty()) {
            labels.put(paragraph.id(), label);
        }
        return paragraph.withLabel(new Label.Fixed(label.withTab()));
    }

    @Override
    protected Sequence sequence(Sequence sequence) {
        SequenceLabels labelled = SequenceLabels.of(sequence, presences, renumbering, last);
        boolean isInOld = false;
        boolean isInNew = false;
        List<Item> items = new ArrayList<>(sequence.items().size());
        for (Item item : sequence.items()) {
            Presence presence = presences.next();
            isInOld |= presence.inOld();
            isInNew |= presence.inNew();
            LabelText label = steps.with(step++, labelled.step(presence));
            if (!item.id().isEmpty()) {
                labels.put(item.id(), label);
            }
            items.add(item.withBody(itemBody(item, label)));
        }
        last = last.with(labelled, isInOld, isInNew);
        return sequence.withItems(items);
    }

    private List<Block> itemBody(Item item, LabelText label) {
        Paragraph first = (Paragraph) item.body().get(0);
        List<Block> body = new ArrayList<>(item.body().size());
        List<Inline> shown = label.withTab();
        body.add(content(shown.isEmpty() ? first : first.withLabel(new Label.Fixed(shown))));
        if (item.body().size() > 1) {
            body.addAll(blocks(item.body().subList(1, item.body().size())));
        }
        return body;
    }

    @Override
    protected Division division(Division division) {
        DivisionCount siblings = counts.element();
        siblings.enter(division);
        if (division.restartsNumbering()) {
            openScope();
        }
        Division labelled = super.division(division);
        siblings.leave();
        if (division.restartsNumbering()) {
            outlines.pop();
        }
        if (!division.id().isEmpty()) {
            labels.putIfAbsent(division.id(), DivisionLabel.of(labelled.body()));
        }
        return labelled;
    }

    /** A paragraph with its notes numbered and its counts written out. */
    Paragraph content(Paragraph paragraph) {
        boolean counted = false;
        for (Inline inline : paragraph.content()) {
            counted |= inline instanceof Inline.NoteReference
                    || inline instanceof Inline.Ordinal
                    || inline instanceof Inline.Total;
            references |= inline instanceof Inline.Reference;
        }
        return counted ? written(paragraph) : paragraph;
    }

    private Paragraph written(Paragraph paragraph) {
        List<Inline> content = new ArrayList<>(paragraph.content().size());
        Change mark = paragraph.change();
        for (Inline inline : paragraph.content()) {
            if (inline instanceof Inline.NoteReference reference) {
                content.addAll(notes.number(reference));
            } else if (inline instanceof Inline.Ordinal || inline instanceof Inline.Total) {
                LabelText text = count(inline);
                content.addAll(text.inlines().stream()
                        .map(part -> within(part, inline.change()))
                        .toList());
                mark = paragraph.content().size() == 1 ? markOf(text, mark) : mark;
            } else {
                content.add(inline);
            }
        }
        return paragraph.withContent(content).withChange(mark);
    }

    private LabelText count(Inline inline) {
        if (inline instanceof Inline.Ordinal ordinal) {
            for (DivisionCount siblings : counts) {
                if (siblings.isInside(ordinal.role())) {
                    return siblings.ordinal(ordinal);
                }
            }
            return new LabelText(ordinal.single(), ordinal.single(), null, ordinal.format(), null, null);
        }
        Inline.Total total = (Inline.Total) inline;
        return counts.element().total(total);
    }

    private static Inline within(Inline part, Change outer) {
        Inline.Text text = (Inline.Text) part;
        return new Inline.Text(text.text(), text.format(), text.change().within(outer));
    }

    /** A line that says nothing but a count comes and goes with it. */
    private static Change markOf(LabelText text, Change mark) {
        if (text.before() == null && text.after() != null && text.inserted() != null) {
            return Change.inserted(text.inserted()).within(mark);
        }
        if (text.after() == null && text.before() != null && text.deleted() != null) {
            return Change.deleted(text.deleted()).within(mark);
        }
        return mark;
    }

    /** What a reference to a division shows: the text of its first paragraph. */
    private static final class DivisionLabel {
        static LabelText of(List<Block> body) {
            StringBuilder before = new StringBuilder();
            StringBuilder after = new StringBuilder();
            Revision inserted = null;
            Revision deleted = null;
            if (!body.isEmpty() && body.get(0) instanceof Paragraph paragraph) {
                for (Inline inline : paragraph.content()) {
                    if (inline instanceof Inline.Text text) {
                        before.append(text.change().isInOld() ? text.text() : "");
                        after.append(text.change().isInNew() ? text.text() : "");
                        inserted =
                                text.change().inserted() != null ? text.change().inserted() : inserted;
                        deleted =
                                text.change().deleted() != null ? text.change().deleted() : deleted;
                    }
                }
            }
            return new LabelText(written(before), written(after), null, Format.PLAIN, inserted, deleted);
        }

        /** Nothing in a text that the division is not in. */
        private static @Nullable String written(StringBuilder text) {
            return text.isEmpty() ? null : text.toString();
        }
    }
}
