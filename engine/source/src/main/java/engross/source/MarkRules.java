package engross.source;

import engross.model.Change;
import engross.model.Revision;
import java.util.List;

/** What marks of changes must be. */
final class MarkRules {
    static final Rule UNCLOSED_MARK = Rule.error(
            "unclosed-mark", "A mark is closed in the text that it begins in.", "one {++two", "one {++two++}");
    static final Rule UNOPENED_MARK =
            Rule.error("unopened-mark", "What closes a mark has an opening.", "one two++}", "one {++two++}");
    static final Rule MARK_WITHOUT_ARROW = Rule.error(
            "mark-without-arrow",
            "A replacement has `~>` between old and new text.",
            "{~~old new~~}",
            "{~~old~>new~~}");
    static final Rule EMPTY_MARK =
            Rule.error("empty-mark", "A mark changes or says something.", "{++++}", "{++text++}");
    static final Rule NESTED_MARK = Rule.error(
            "nested-mark",
            "A mark does not stand in a mark, nor in something that is inserted or deleted as a whole, unless another author made it.",
            "{++one {--two--}++}",
            "{++one ++}{--two--}");
    static final Rule UNTRACKED_MARK = Rule.error(
            "untracked-mark",
            "Marks stand only in proposals whose action shows them.",
            "action: ADD … para: '{++new++}'",
            "action: ADD … para: new");
    static final Rule HIGHLIGHT = Rule.error(
            "highlight-without-comment",
            "A highlighted text has a comment right after it.",
            "{==text==}",
            "{==text==}{>>really?<<}");

    static final Rule UNKNOWN_AUTHOR = Rule.error(
            "unknown-author",
            "The authors that marks name are listed under `authors`.",
            "{@RUR++text++}",
            "authors: {RUR: {date: 2026-04-02}} … {@RUR++text++}");

    static final String UNTRACKED_HINT =
            "its changes are not shown: write the text as it is to be, or use an action that shows them";

    static final List<Rule> ALL = List.of(
            UNCLOSED_MARK,
            UNOPENED_MARK,
            MARK_WITHOUT_ARROW,
            EMPTY_MARK,
            NESTED_MARK,
            UNTRACKED_MARK,
            HIGHLIGHT,
            UNKNOWN_AUTHOR);

    private MarkRules() {}

    /** Whether a mark may stand in a change: no more than one can insert, and one delete, and they are two. */
    static boolean isOfAnother(Revision by, Change outer) {
        return !outer.isNone()
                && !(outer.isInserted() && outer.isDeleted())
                && !by.equals(outer.inserted())
                && !by.equals(outer.deleted());
    }
}
