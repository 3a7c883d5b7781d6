package engross.numbering;

import engross.model.Format;
import engross.model.Label;
import engross.model.NumberForm;
import engross.model.Revision;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The numbers of headings and numbered paragraphs in one numbering scope, in the old and the new text. */
final class OutlineCounter {
    private final Outline old = new Outline();
    private final Outline now = new Outline();
    private final @Nullable FrozenOutline frozen;
    private @Nullable Revision cause;

    private final Set<String> oldNumbers = new HashSet<>();

    /** @param taken the numbers of the old text, where numbers are frozen */
    OutlineCounter(Renumbering renumbering, Set<String> taken) {
        frozen = renumbering.isFrozen() ? new FrozenOutline(renumbering, taken) : null;
    }

    /** The numbers of the old text so far. */
    Set<String> oldNumbers() {
        return oldNumbers;
    }

    LabelText heading(Label.Outline label, Presence presence) {
        LabelText text = text(
                presence,
                label.form().format(),
                presence.inOld() ? old.heading(label.level(), label.form()) : null,
                presence.inNew() ? now.heading(label.level(), label.form()) : null);
        return frozen == null ? text : frozen.heading(label.level(), presence, text);
    }

    LabelText numbered(Presence presence) {
        LabelText text = text(
                presence,
                Format.PLAIN,
                presence.inOld() ? old.numbered() : null,
                presence.inNew() ? now.numbered() : null);
        return frozen == null ? text : frozen.numbered(presence, text);
    }

    private LabelText text(Presence presence, Format format, @Nullable String before, @Nullable String after) {
        if (before != null) {
            oldNumbers.add(before);
        }
        if (presence.inOld() != presence.inNew()) {
            cause = presence.inNew() ? presence.inserted() : presence.deleted();
        }
        return new LabelText(
                before,
                after,
                null,
                format,
                presence.inserted() != null ? presence.inserted() : cause,
                presence.deleted() != null ? presence.deleted() : cause);
    }

    /** The counters of one text. Headings of a level and numbered paragraphs under the level above share a counter. */
    private static final class Outline {
        private final int[] counts = new int[11];
        private int depth;

        String heading(int level, NumberForm form) {
            depth = level;
            step(level);
            return level == 1 ? form.label(counts[1]) : decimal(level);
        }

        String numbered() {
            step(depth + 1);
            return decimal(depth + 1);
        }

        private void step(int level) {
            counts[level]++;
            java.util.Arrays.fill(counts, level + 1, counts.length, 0);
        }

        private String decimal(int level) {
            StringBuilder label = new StringBuilder();
            for (int i = 1; i <= level; i++) {
                label.append(i == 1 ? "" : ".").append(counts[i]);
            }
            return label.toString();
        }
    }
}
