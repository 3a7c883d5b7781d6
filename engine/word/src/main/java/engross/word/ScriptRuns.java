package engross.word;

import engross.model.Format;
import engross.model.Inline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Divides the text of a paragraph into runs by direction and by script, which Word wants to be told apart (17.3.2.26, 17.3.2.30). */
final class ScriptRuns {
    private final DocumentContext context;
    private final TrackedRuns runs;

    private @Nullable Directions directions;
    private int offset;

    ScriptRuns(DocumentContext context, TrackedRuns runs) {
        this.context = context;
        this.runs = runs;
    }

    /** Begins a paragraph. */
    void begin(List<? extends Inline> label, List<? extends Inline> content) {
        offset = 0;
        directions = context.languages.isRightToLeft() || Directions.needed(label) || Directions.needed(content)
                ? Directions.of(ParagraphText.of(label, content), context.languages.isRightToLeft())
                : null;
    }

    /** Passes over a character that is no text: a tab, a break, a mark, a picture. */
    void skip() {
        offset++;
    }

    /** Writes text. @param kind traits that all its runs have */
    void text(Format format, String s, int kind) {
        Directions d = directions;
        for (int at = 0; at < s.length(); ) {
            int end = s.length();
            int traits = kind;
            if (d != null) {
                end = Math.min(end, d.limit(offset + at) - offset);
                traits |= d.isRightToLeft() ? TrackedRuns.RIGHT_TO_LEFT : 0;
            }
            scripts(format, s, at, end, traits);
            at = end;
        }
        offset += s.length();
    }

    /** In East Asian documents emphasis and ambiguous characters need to know which text is East Asian. */
    private void scripts(Format format, String s, int from, int to, int traits) {
        if (!context.languages.isEastAsian()) {
            run(format, s, from, to, traits);
        } else if (format.italic() && context.uprightEmphasis) {
            for (int at = from; at < to; ) {
                boolean eastAsian = EastAsian.is(s.charAt(at));
                int end = EastAsian.end(s, at, to, eastAsian);
                int more = eastAsian ? TrackedRuns.EAST_ASIAN_EMPHASIS | TrackedRuns.EAST_ASIAN_HINT : 0;
                run(format, s, at, end, traits | more);
                at = end;
            }
        } else {
            boolean hint = EastAsian.needsHint(s, from, to);
            run(format, s, from, to, hint ? traits | TrackedRuns.EAST_ASIAN_HINT : traits);
        }
    }

    /** Writes a part of a text as it is. */
    void run(Format format, String s, int from, int to, int traits) {
        runs.run(format, traits);
        runs.text(s, from, to);
    }
}
