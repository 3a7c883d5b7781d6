package engross.source;

import java.util.List;

/** What editors get wrong in official texts: warnings, which a source can switch off. */
final class StyleRules {
    static final Rule MIXED_SCRIPT = Rule.warning(
            "mixed-script",
            "A word or symbol has letters of one script; letters that only look alike break searches and links.",
            "С26/59 (with a Cyrillic С)",
            "C26/59");
    static final Rule FULL_WIDTH =
            Rule.warning("full-width", "Letters and digits are not written in full width.", "第６４１号决定", "第641号决定");
    static final Rule INVISIBLE = Rule.warning(
            "invisible-character",
            "No invisible characters stand in a text, such as soft hyphens and spaces without width.",
            "tele\\u00ADcommunication",
            "telecommunication");
    static final Rule ITEM_PUNCTUATION = Rule.warning(
            "item-punctuation",
            "Items end in the mark of their place: between items, before a further call, at the end of the text.",
            "- one;\n- two,\n- three.",
            "- one;\n- two;\n- three.");
    static final Rule ITEM_LEAD = Rule.warning(
            "item-lead",
            "A text that a list follows inside the same item ends in a colon.",
            "text: as follows;",
            "text: as follows:");
    static final Rule REFERENCE_FORMS = Rule.warning(
            "reference-forms",
            "One reference is written in one way throughout a document.",
            "CL-24/61 … CL 23/51",
            "CL-24/61 … CL-23/51");
    static final Rule UNPAIRED = Rule.warning(
            "unpaired", "Quotation marks and brackets come in pairs.", "the “Plan of Action", "the “Plan of Action”");
    static final Rule ITEM_IN_TEXT = Rule.warning(
            "item-in-text",
            "The items of a list begin in one column; what is indented further is part of the text above it.",
            "- one;\n  - two.",
            "- one;\n- two.");
    static final Rule HALF_MARK = Rule.warning(
            "half-mark",
            "The signs of a mark stand twice, and what emphasizes has an end.",
            "{+new+} and **strong",
            "{++new++} and **strong**");
    static final Rule MIXED_QUOTES = Rule.warning(
            "mixed-quotes",
            "Quotation marks and apostrophes are either straight or typographic.",
            "“one” and \"two\"",
            "“one” and “two”");
    static final Rule ASCII_PUNCTUATION =
            Rule.warning("ascii-punctuation", "Chinese text has the marks of Chinese punctuation.", "理事会,", "理事会，");
    static final Rule CJK_SPACE = Rule.warning(
            "cjk-space", "No space stands between Chinese and Latin letters or digits.", "在 2026 年", "在2026年");
    static final Rule COVER_STOP = Rule.warning(
            "cover-stop",
            "A paragraph of the cover ends in a full stop.",
            "action: To note this document",
            "action: To note this document.");
    static final Rule TEXT_AFTER_ANNEXES = Rule.warning(
            "text-after-annexes",
            "Nothing stands behind annexes that are counted.",
            "annexes: […]\nbody: […]",
            "body: […]\nannexes: […]");
    static final Rule ANNEX_BY_HAND = Rule.warning(
            "annex-by-hand",
            "Annexes are written as annexes, so that they are numbered and counted.",
            "- heading: ANNEX 2",
            "annexes:\n- title: …");
    /** Told by the assembly, which knows what a type's template shows. */
    static final Rule NOT_SHOWN = Rule.warning(
            "not-shown",
            "A document says nothing that its type does not show.",
            "type: report\nproposals: […]",
            "type: contribution\nproposals: […]");

    /** Told by the assembly. */
    static final Rule UNKNOWN_SESSION = Rule.warning(
            "unknown-session",
            "A meeting is a session that the house knows, so that its place and dates can be shown.",
            "meeting: C2026",
            "meeting: C26");

    static final List<Rule> ALL = List.of(
            MIXED_SCRIPT,
            FULL_WIDTH,
            INVISIBLE,
            ITEM_PUNCTUATION,
            ITEM_LEAD,
            REFERENCE_FORMS,
            UNPAIRED,
            ITEM_IN_TEXT,
            HALF_MARK,
            MIXED_QUOTES,
            ASCII_PUNCTUATION,
            CJK_SPACE,
            COVER_STOP,
            TEXT_AFTER_ANNEXES,
            ANNEX_BY_HAND,
            NOT_SHOWN,
            UNKNOWN_SESSION);

    private StyleRules() {}
}
