package engross.transcription;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Label;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Sequence;
import engross.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A tree as lines, so that two can be compared: a line a paragraph, before and after the changes; empty ones are left out. */
final class FlatText {
    /** Where a line stands in the text of no proposal. */
    static final int NO_PROPOSAL = -1;

    private static final String PROPOSAL = "proposal";
    private static final String INSTRUMENT = "instrument";

    private final List<FlatLine> lines = new ArrayList<>();
    private final Predicate<Paragraph> left;
    private final Set<String> leftRoles;
    private Change outer = Change.NONE;
    private int proposals;
    private int proposal = NO_PROPOSAL;

    private FlatText(Predicate<Paragraph> left, Set<String> leftRoles) {
        this.left = left;
        this.leftRoles = leftRoles;
    }

    /**
     * A line.
     *
     * @param label with the tab behind it; empty for none
     * @param proposal the number of the proposal whose decision or resolution it is of, from 0
     */
    record FlatLine(String label, String before, String after, Place place, int proposal) {
        /** The text after the changes, or before them where there is none. */
        String shown() {
            return after.isEmpty() ? before : after;
        }

        /** Both texts in one, for comparing; a label may stand before a tab or a space. */
        String key() {
            return (before.equals(after) ? after : before + "\u0000" + after)
                    .replace('\t', ' ')
                    .strip();
        }
    }

    /** The lines of the body, then those of the notes. */
    static List<FlatLine> of(Document document) {
        return of(document, paragraph -> false, Set.of());
    }

    /** As {@link #of(Document)}, without some paragraphs and without the divisions of some roles. */
    static List<FlatLine> of(Document document, Predicate<Paragraph> left, Set<String> leftRoles) {
        FlatText text = new FlatText(left, leftRoles);
        text.blocks(document.body());
        for (Note note : document.notes()) {
            text.blocks(note.body());
        }
        return text.lines;
    }

    private void blocks(List<? extends Block> blocks) {
        for (Block block : MarkJoins.resolved(List.copyOf(blocks))) {
            if (block instanceof Paragraph paragraph) {
                if (!left.test(paragraph)) {
                    paragraph(paragraph);
                }
            } else if (block instanceof Sequence sequence) {
                for (Item item : sequence.items()) {
                    within(item.change(), item.body());
                }
            } else if (block instanceof Division division) {
                if (!leftRoles.contains(division.role())) {
                    division(division);
                }
            } else {
                ((Table) block).rows().forEach(row -> row.cells().forEach(cell -> within(row.change(), cell.body())));
            }
        }
    }

    private void division(Division division) {
        boolean instrument = division.role().equals(INSTRUMENT) && proposals > 0;
        proposals += division.role().equals(PROPOSAL) ? 1 : 0;
        proposal = instrument ? proposals - 1 : proposal;
        within(division.change(), division.body());
        proposal = instrument ? NO_PROPOSAL : proposal;
    }

    private void within(Change change, List<Block> body) {
        Change before = outer;
        outer = change.within(outer);
        blocks(body);
        outer = before;
    }

    private void paragraph(Paragraph paragraph) {
        List<Inline> all = new ArrayList<>();
        if (paragraph.label() instanceof Label.Fixed fixed) {
            all.addAll(fixed.content());
        }
        all.addAll(paragraph.content());
        String before = outer.isInOld() ? tidied(Texts.of(all, Texts.OLD)) : "";
        String after = outer.isInNew() ? tidied(Texts.of(all, Texts.NEW)) : "";
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        String shown = after.isEmpty() ? before : after;
        int tab = shown.indexOf('\t');
        lines.add(new FlatLine(tab < 0 ? "" : shown.substring(0, tab + 1), before, after, paragraph.place(), proposal));
    }

    /** Without what a source cannot say: spaces at the ends and around line breaks, tabs in the text. */
    private static String tidied(String text) {
        int tab = text.indexOf('\t');
        String label = tab < 0 ? "" : text.substring(0, tab + 1);
        return label
                + text.substring(label.length())
                        .replace('\t', ' ')
                        .replaceAll(" *\n[ \n]*", "\n")
                        .strip();
    }
}
