package engross.yaml;

import engross.model.Diagnostics;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads on after faults of syntax: the entry (an item, or a key with its value) that holds a fault is made a remark, and the text is
 * read again. An entry is passed by only where the next fault begins behind it, so that one fault is not told twice.
 */
final class Recovery {
    private static final int MOST_FAULTS = 50;
    /** Characters that are read again, all readings of one text together. */
    private static final int MOST_CHARACTERS = 8 * 1024 * 1024;

    private final Diagnostics diagnostics = new Diagnostics();
    private int left = MOST_CHARACTERS;

    private Recovery() {}

    static Salvage of(SourceText source) {
        return new Recovery().read(source);
    }

    private Salvage read(SourceText source) {
        Attempt attempt = new YamlReader(source).read();
        if (attempt.syntax() == null) {
            return Salvage.whole(attempt);
        }
        Step step = new Step(source, attempt);
        for (int faults = 0; step.fault() != null && faults < MOST_FAULTS; faults++) {
            diagnostics.add(step.fault().diagnostic());
            Step next = passedBy(step.text, step.fault());
            if (next == null) {
                break;
            }
            step = next;
        }
        step.attempt.diagnostics().stream()
                .filter(found -> !found.code().equals(YamlReader.EMPTY))
                .forEach(diagnostics::add);
        return new Salvage(Optional.ofNullable(step.attempt.node()), true, diagnostics.sorted());
    }

    /** A text without the entry that held the last fault, and how reading it went. */
    private record Step(SourceText text, Attempt attempt) {
        @Nullable
        SyntaxFault fault() {
            return attempt.syntax();
        }
    }

    /** The smallest entry around a fault without which reading goes on behind it; null where there is none. */
    private @Nullable Step passedBy(SourceText text, SyntaxFault fault) {
        if (fault.inBrackets()) {
            return null;
        }
        if (fault.begun() < fault.line()) {
            Step step = without(EntryLines.at(text, fault.begun()), text);
            if (step != null) {
                return step;
            }
        }
        for (EntryLines entry = EntryLines.at(text, fault.line()); entry != null; entry = entry.outer(text)) {
            Step step = without(entry, text);
            if (step != null) {
                return step;
            }
        }
        return null;
    }

    private @Nullable Step without(EntryLines entry, SourceText text) {
        left -= text.text().length();
        if (left < 0) {
            return null;
        }
        SourceText without = entry.remarked(text);
        Attempt attempt = new YamlReader(without).read();
        SyntaxFault next = attempt.syntax();
        boolean behind = next == null || next.begun() > entry.last();
        return behind && !attempt.swallowed() ? new Step(without, attempt) : null;
    }
}
