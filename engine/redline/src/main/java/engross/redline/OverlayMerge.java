package engross.redline;

import engross.model.Change;
import engross.model.Format;
import engross.model.Label;
import engross.model.Paragraph;
import engross.model.Revision;
import engross.redline.Compilation.Brackets;
import engross.redline.Overlay.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Writes what several redlines do to one paragraph as one. */
final class OverlayMerge {
    private final List<List<Paragraph>> redlines;
    private final List<Overlay> overlays;
    private final Settings settings;
    /** For each redline which of its paragraphs begins where the next one of the result does, or -1. */
    private final int[] begins;
    /** For each redline whether anything of it is written since then. */
    private final boolean[] written;
    /** For each redline how many of its paragraphs have ended. */
    private final int[] ended;

    /** Whether what the text of all shows last is an alternative. */
    private boolean isBehindAlternative;

    private final Runs runs = new Runs();
    private final List<Merged> merged = new ArrayList<>();

    /** How alternatives are set off, in which order they stand, and what ids mean. */
    record Settings(Brackets brackets, ProceduralOrder order, SharedIds ids) {}

    /**
     * A paragraph of the result.
     *
     * @param begins for each redline the position of its paragraph that begins with it, or -1
     */
    record Merged(Paragraph paragraph, List<Integer> begins) {}

    private OverlayMerge(List<List<Paragraph>> redlines, List<Overlay> overlays, Settings settings) {
        this.redlines = redlines;
        this.overlays = overlays;
        this.settings = settings;
        this.begins = new int[overlays.size()];
        this.written = new boolean[overlays.size()];
        this.ended = new int[overlays.size()];
    }

    /** @param redlines what each has of the paragraph; those that are not of the same paragraph as the first change nothing */
    static List<Merged> of(List<List<Paragraph>> redlines, Settings settings) {
        Overlay first = Overlay.of(redlines.get(0));
        List<Overlay> overlays = new ArrayList<>(List.of(first));
        for (List<Paragraph> redline : redlines.subList(1, redlines.size())) {
            Overlay overlay = Overlay.of(redline);
            overlays.add(first.fits(overlay) ? overlay : first.untouched());
        }
        return new OverlayMerge(redlines, overlays, settings).merge();
    }

    private List<Merged> merge() {
        int start = 0;
        int length = overlays.get(0).length();
        while (start <= length) {
            Stretch stretch = Stretch.from(start, overlays, settings.order());
            for (int i = start; i <= stretch.end(); i++) {
                gap(i, stretch);
                if (i < length) {
                    base(i);
                }
            }
            start = stretch.end() + 1;
        }
        return merged;
    }

    private void base(int position) {
        Mark mark = overlays.get(0).base(position);
        for (Overlay overlay : overlays) {
            mark = mark.with(
                    Authors.joined(mark.change(), overlay.base(position).change()));
        }
        write(mark, redline -> true);
    }

    /** What authors insert at one place, one behind the other; where several part a paragraph there, it is parted once, behind all. */
    private void gap(int position, Stretch stretch) {
        List<Alternative> alternatives = alternatives(position, stretch);
        Mark end = null;
        List<Integer> ending = new ArrayList<>();
        for (Alternative alternative : alternatives) {
            Mark last = alternative.end();
            if (last != null) {
                end = end == null ? last : end.with(Authors.joined(end.change(), last.change()));
                ending.addAll(alternative.authors());
            }
            write(alternative);
        }
        if (end != null) {
            write(end, ending::contains);
        }
    }

    private List<Alternative> alternatives(int position, Stretch stretch) {
        List<Alternative> alternatives = new ArrayList<>();
        List<Integer> rest = new ArrayList<>(stretch.order());
        while (!rest.isEmpty()) {
            List<Mark> marks = overlays.get(rest.get(0)).gap(position);
            List<Integer> alike = rest.stream()
                    .filter(other -> Stretch.same(marks, overlays.get(other).gap(position)))
                    .toList();
            rest.removeAll(alike);
            boolean bracketed = alike.stream().anyMatch(stretch.conflicted()::contains);
            alternatives.add(new Alternative(joined(position, alike), alike, bracketed));
        }
        return alternatives;
    }

    /** What some authors insert alike, as theirs together. Fields are there once, as the first redline has them. */
    private List<Mark> joined(int position, List<Integer> authors) {
        List<Mark> marks = authors.contains(0)
                ? overlays.get(0).gap(position)
                : Stretch.visible(overlays.get(authors.get(0)).gap(position));
        Change change = Change.NONE;
        for (int author : authors) {
            for (Mark mark : overlays.get(author).gap(position)) {
                change = mark.isInvisible() ? change : Authors.joined(change, mark.change());
            }
        }
        Change all = change;
        return marks.stream()
                .map(mark -> mark.isInvisible() ? mark : mark.with(all))
                .toList();
    }

    /**
     * What some authors insert alike at one place.
     *
     * @param bracketed whether others have other words there
     */
    private record Alternative(List<Mark> marks, List<Integer> authors, boolean bracketed) {
        /** The paragraph mark behind all of it; null where there is none. */
        @Nullable
        Mark end() {
            Mark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
            return last == null || last.ends() == null ? null : last;
        }

        List<Mark> words() {
            return end() == null ? marks : marks.subList(0, marks.size() - 1);
        }
    }

    private void write(Alternative alternative) {
        Revision open = null;
        for (Mark mark : alternative.words()) {
            Revision by = mark.change().inserted();
            if (alternative.bracketed() && open == null && by != null) {
                open(by, mark.atom().text().startsWith(" "));
                open = by;
            }
            write(mark, alternative.authors()::contains);
        }
        if (open != null) {
            bracket(settings.brackets().behind());
            isBehindAlternative = true;
        }
    }

    private void open(Revision by, boolean isSpaced) {
        Brackets brackets = settings.brackets();
        String before = brackets.before(by);
        bracket((isBehindAlternative ? brackets.between() : "") + (isSpaced ? before.stripTrailing() : before));
    }

    private void bracket(String text) {
        Atom atom = new Atom(text, Format.PLAIN, "", null, 0, List.of());
        runs.add(atom, Change.inserted(settings.brackets().by()), false);
    }

    /** @param whose in which redlines the mark is */
    private void write(Mark mark, IntPredicate whose) {
        runs.add(mark.atom(), mark.change(), false);
        isBehindAlternative &= !mark.change().isInNew() || mark.isInvisible();
        for (int i = 0; i < written.length; i++) {
            written[i] |= whose.test(i) && !mark.isInvisible();
        }
        Paragraph ends = mark.ends();
        if (ends != null) {
            merged.add(named(ends.withContent(runs.take()).withChange(mark.change())));
            for (int i = 0; i < written.length; i++) {
                ended[i] += whose.test(i) ? 1 : 0;
                int begun = written[i] ? -1 : begins[i];
                begins[i] = whose.test(i) ? ended[i] : begun;
                written[i] = false;
            }
        }
    }

    /** A paragraph with the ids and the label of those that begin with it: what has nothing written in it yet begins further on. */
    private Merged named(Paragraph paragraph) {
        List<Integer> beginning = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        Label label = null;
        for (int i = 0; i < begins.length; i++) {
            int begun = written[i] ? begins[i] : -1;
            beginning.add(begun);
            if (begun >= 0) {
                Paragraph first = redlines.get(i).get(begun);
                ids.add(first.id());
                label = label == null ? first.label() : label;
            }
        }
        return new Merged(
                paragraph.withId(settings.ids().of(ids)).withLabel(label == null ? paragraph.label() : label),
                beginning);
    }
}
