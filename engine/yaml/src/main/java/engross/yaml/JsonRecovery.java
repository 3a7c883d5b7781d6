package engross.yaml;

import engross.model.Diagnostics;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads on after faults of JSON's syntax: a comma is set where one is missing, taken away where one is too many, or a line that is an entry of
 * its own is left out; then the text is read again. Characters keep their places: what is put in takes the place of white space.
 */
final class JsonRecovery {
    private static final int MOST_FAULTS = 50;
    /** Characters that are read again, all readings of one text together. */
    private static final int MOST_CHARACTERS = 8 * 1024 * 1024;

    private final Diagnostics diagnostics = new Diagnostics();
    private int left = MOST_CHARACTERS;

    private JsonRecovery() {}

    static Salvage of(SourceText source) {
        return new JsonRecovery().read(source);
    }

    /** A text, and how reading it went. */
    private record Step(SourceText source, JsonReader reader, Attempt attempt) {
        static Step of(SourceText source) {
            JsonReader reader = new JsonReader(source);
            return new Step(source, reader, reader.read());
        }

        /** Where the fault of syntax is; -1 for none. */
        int fault() {
            return reader.fault();
        }

        /** Whether another reading went further. */
        boolean isBefore(Step other) {
            return fault() >= 0 && (other.fault() < 0 || other.fault() > fault());
        }

        /** Whether reading went on behind an offset. */
        boolean isBehind(int offset) {
            return fault() < 0 || fault() > offset;
        }
    }

    private Salvage read(SourceText source) {
        Step step = Step.of(source);
        if (step.fault() < 0) {
            return Salvage.whole(step.attempt);
        }
        for (int faults = 0; step.fault() >= 0 && faults < MOST_FAULTS; faults++) {
            step.reader.syntax().ifPresent(diagnostics::add);
            Step next = passedBy(step);
            if (next == null) {
                break;
            }
            step = next;
        }
        step.reader.others().stream()
                .filter(found -> !found.code().equals(YamlReader.EMPTY))
                .forEach(diagnostics::add);
        return new Salvage(Optional.ofNullable(step.attempt.node()), true, diagnostics.sorted());
    }

    /** The repair with which reading goes on furthest; null where none leads behind the line. */
    private @Nullable Step passedBy(Step step) {
        String text = step.source.text();
        int at = Math.min(step.fault(), text.length());
        int line = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
        int end = text.indexOf('\n', at);
        int lineEnd = end < 0 ? text.length() : end;
        Step best = null;
        for (Optional<String> repaired : List.of(
                withComma(text, at),
                withoutComma(text, at),
                withoutLine(text, line, lineEnd),
                withComma(text, at).flatMap(with -> withoutLine(with, at, lineEnd)))) {
            Step next = again(step.source, repaired);
            if (next != null && next.isBehind(lineEnd) && (best == null || best.isBefore(next))) {
                best = next;
            }
        }
        return best;
    }

    private @Nullable Step again(SourceText source, Optional<String> repaired) {
        if (repaired.isEmpty()) {
            return null;
        }
        left -= source.text().length();
        return left < 0 ? null : Step.of(source.withRemarks(repaired.get()));
    }

    /** With a comma in the place of a space before an offset. */
    private static Optional<String> withComma(String text, int at) {
        return at > 0 && at < text.length() && text.charAt(at - 1) == ' '
                ? Optional.of(text.substring(0, at - 1) + "," + text.substring(at))
                : Optional.empty();
    }

    /** Without the comma that is the last sign before an offset. */
    private static Optional<String> withoutComma(String text, int at) {
        int comma = lastSign(text, at);
        return comma >= 0 && text.charAt(comma) == ','
                ? Optional.of(text.substring(0, comma) + " " + text.substring(comma + 1))
                : Optional.empty();
    }

    private static int lastSign(String text, int before) {
        int i = Math.min(before, text.length()) - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i;
    }

    /** Without a line that closes all brackets that it opens; of a last entry without the comma before it. */
    private static Optional<String> withoutLine(String text, int from, int to) {
        String line = text.substring(from, to);
        String sign = line.strip();
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            depth += "[{".indexOf(line.charAt(i)) >= 0 ? 1 : "]}".indexOf(line.charAt(i)) >= 0 ? -1 : 0;
            if (depth < 0) {
                return Optional.empty();
            }
        }
        if (depth != 0 || sign.isEmpty()) {
            return Optional.empty();
        }
        String without = text.substring(0, from) + " ".repeat(line.length()) + text.substring(to);
        int comma = lastSign(text, from);
        boolean last = !sign.endsWith(",") && comma >= 0 && text.charAt(comma) == ',';
        return Optional.of(last ? without.substring(0, comma) + " " + without.substring(comma + 1) : without);
    }
}
