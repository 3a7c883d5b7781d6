package engross.source;

import engross.model.Diagnostic;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Faults that say that something is not there, or is not what it should be beside its neighbours. */
final class Absence {
    private static final Set<String> CODES = Stream.of(
                    FormatRules.NOT_A_MAPPING,
                    FormatRules.MISSING_KEY,
                    FormatRules.WRONG_TYPE,
                    FormatRules.EMPTY_TEXT,
                    FormatRules.EMPTY_LIST,
                    FormatRules.UNKNOWN_BLOCK,
                    FormatRules.UNDEFINED_ID,
                    FormatRules.NO_LABEL,
                    FormatRules.UNDEFINED_NOTE,
                    FormatRules.UNUSED_NOTE,
                    FormatRules.WIDTHS,
                    FormatRules.CELLS,
                    StyleRules.ITEM_PUNCTUATION,
                    StyleRules.ITEM_LEAD)
            .map(Rule::code)
            .collect(Collectors.toUnmodifiableSet());

    private Absence() {}

    /** Whether a fault may come from a part of the source that could not be read. */
    static boolean isSaidBy(Diagnostic fault) {
        return CODES.contains(fault.code()) || fault.code().equals("undefined-alias");
    }
}
