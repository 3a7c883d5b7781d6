package engross.source;

import java.util.List;

/** What a source must be to be made into a document. */
final class FormatRules {
    static final Rule NOT_A_MAPPING = Rule.error(
            "not-a-document",
            "A source is keys and values.",
            "- para: Text",
            "type: report\nlanguage: en\nbody:\n- para: Text");
    static final Rule UNKNOWN_KEY = Rule.error(
            "unknown-key", "Only the keys of the format may stand in a source.", "titel: Report", "title: Report");
    static final Rule MISSING_KEY = Rule.error(
            "missing-key",
            "A key that the type or block needs is there.",
            "type: decision\nlanguage: en\ntitle: Forum",
            "type: decision\nlanguage: en\nnumber: 641\ntitle: Forum");
    static final Rule WRONG_TYPE = Rule.error(
            "wrong-type", "A value is of the kind that its key asks for.", "title: [Report]", "title: Report");
    static final Rule EMPTY_TEXT =
            Rule.error("empty-text", "A text says something.", "para: ''", "para: The Council met.");
    static final Rule EMPTY_LIST = Rule.error("empty-list", "A list has an item.", "items: []", "items:\n- first;");
    static final Rule UNKNOWN_TYPE =
            Rule.error("unknown-type", "A document type is one of the house's.", "type: decission", "type: decision");
    static final Rule UNKNOWN_LANGUAGE =
            Rule.error("unknown-language", "A language is one of the house's.", "language: english", "language: en");
    static final Rule UNKNOWN_ACTION = Rule.error(
            "unknown-action", "The action of a proposal is one of the house's.", "action: MODIFY", "action: MOD");
    static final Rule UNKNOWN_SUBMITTER = Rule.error(
            "unknown-submitter",
            "A source that is written like a key is one of the house's.",
            "source: secretary-generall",
            "source: secretary-general");
    static final Rule UNKNOWN_CALL = Rule.error(
            "unknown-call",
            "A call that is written like a key is one of the house's.",
            "call: recaling",
            "call: recalling");
    static final Rule UNKNOWN_BLOCK = Rule.error(
            "unknown-block", "A block is of a kind that the format has.", "- paragraph: Text", "- para: Text");
    static final Rule SEVERAL_BLOCKS = Rule.error(
            "several-blocks",
            "A block is of one kind; the next one begins with a dash.",
            "- heading: One\n  para: Text",
            "- heading: One\n- para: Text");
    static final Rule UNKNOWN_VALUE = Rule.error(
            "unknown-value", "A value is one of those that its key allows.", "kind: preamble", "kind: preambular");
    static final Rule UNKNOWN_RULE = Rule.error(
            "unknown-rule",
            "A rule that is switched off exists.",
            "rules: {off: [unpared]}",
            "rules: {off: [unpaired]}");
    static final Rule RULE_IS_ERROR = Rule.error(
            "rule-is-error",
            "Only warnings can be switched off.",
            "rules: {off: [unknown-key]}",
            "rules: {off: [unpaired]}");
    static final Rule DATE = Rule.error(
            "date",
            "A date exists in the calendar and is written year-month-day.",
            "date: 2026-02-30",
            "date: 2026-02-28");
    static final Rule NUMBER =
            Rule.error("number", "A number is a whole number within its bounds.", "plenary: third", "plenary: 3");
    static final Rule SYMBOL =
            Rule.error("symbol", "A document symbol is well formed.", "symbol: C26/59 Rev1", "symbol: C26/59(Rev.1)");
    static final Rule ID_FORM = Rule.error(
            "id-form",
            "An id begins with a letter and has letters, digits, hyphens, dots and underscores.",
            "id: annex 2",
            "id: annex2");
    static final Rule DUPLICATE_ID = Rule.error(
            "duplicate-id",
            "An id names one thing.",
            "- {para: One, id: a}\n- {para: Two, id: a}",
            "- {para: One, id: a}\n- {para: Two, id: b}");
    static final Rule UNDEFINED_ID = Rule.error(
            "undefined-id", "A reference leads to an id of the source.", "para: see [#annex3]", "para: see [#annex2]");
    static final Rule NO_LABEL = Rule.error(
            "no-label",
            "A reference to a clause leads to something that has a number.",
            "- {para: One, id: a}\n- para: see [#a]",
            "- {para: One, id: a}\n- para: see [above](#a)");
    static final Rule UNDEFINED_NOTE = Rule.error(
            "undefined-note",
            "A footnote that is referred to is defined.",
            "para: Text[^1]",
            "para: Text[^1]\nfootnotes: {1: A note.}");
    static final Rule UNUSED_NOTE = Rule.error(
            "unused-note",
            "A footnote that is defined is referred to.",
            "footnotes: {1: A note.}",
            "para: Text[^1]\nfootnotes: {1: A note.}");
    static final Rule LINK_TARGET = Rule.error(
            "link-target", "A link leads to a web or mail address or to an id.", "[Annex](annex2)", "[Annex](#annex2)");
    static final Rule TAB = Rule.error("tab", "A tab may not stand in a text.", "para: one⇥two", "para: one two");
    static final Rule BLANK_LINE = Rule.error(
            "blank-line",
            "A blank line may only stand where a text can have several paragraphs.",
            "para: |-\n  One.\n\n  Two.",
            "- para: One.\n- para: Two.");
    static final Rule WIDTHS = Rule.error(
            "widths",
            "The widths of a table's columns add up to 100.",
            "columns: [{width: 30}, {width: 60}]",
            "columns: [{width: 30}, {width: 70}]");
    static final Rule CELLS = Rule.error(
            "cells",
            "A row has a cell for each column, spans counted.",
            "rows: [[a, b], [c]]",
            "rows: [[a, b], [c, d]]");
    static final Rule IMAGE_FILE = Rule.error(
            "image-file",
            "A picture is a .png or .jpg file in the folder of the source or below it.",
            "image: {file: ../map.png, alt: A map}",
            "image: {file: map.png, alt: A map}");
    static final Rule VERSION_KEYS = Rule.error(
            "version-keys",
            "A proposal has one text: its instrument, or files named by base and revised.",
            "action: MOD\nrevised: new.yaml",
            "action: MOD\nbase: old.yaml\nrevised: new.yaml");
    static final Rule VERSION_FILE = Rule.error(
            "version-file",
            "A version is a .yaml, .yml or .json file in the folder of the source or below it.",
            "base: ../issued/resolution-1387.yaml",
            "base: issued/resolution-1387.yaml");
    static final Rule VERSION_MISSING = Rule.error(
            "version-missing",
            "The file of a version is there.",
            "base: resolution-1378.yaml",
            "base: resolution-1387.yaml");
    static final Rule VERSION_AT_FAULT = Rule.error(
            "version-at-fault",
            "A version has no error of its own.",
            "base: a file with errors",
            "base: a file without errors");
    static final Rule VERSIONS_TOO_LARGE = Rule.error(
            "versions-too-large",
            "The versions that a source names have at most 64 MB together, a small one counted as 256 kB.",
            "two thousand proposals with base and revised",
            "two hundred of them");
    static final Rule DIFFERENT_VERSIONS = Rule.error(
            "different-versions",
            "The versions of a text are of one type, language and number.",
            "base: resolution-1387.en.yaml\nrevised: resolution-1388.en.yaml",
            "base: resolution-1387.en.yaml\nrevised: resolution-1387-revised.en.yaml");
    static final Rule CYCLIC_VERSION = Rule.error(
            "cyclic-version",
            "A version proposes nothing itself, and so never leads back to the source that names it.",
            "base: this-contribution.yaml",
            "base: resolution-1387.yaml");
    static final Rule TOO_MANY_FAULTS = Rule.error(
            "too-many-faults",
            "After 1000 faults no more are looked for.",
            "a source with 2000 faults",
            "a source with none");

    static final List<Rule> ALL = List.of(
            NOT_A_MAPPING,
            UNKNOWN_KEY,
            MISSING_KEY,
            WRONG_TYPE,
            EMPTY_TEXT,
            EMPTY_LIST,
            UNKNOWN_TYPE,
            UNKNOWN_LANGUAGE,
            UNKNOWN_ACTION,
            UNKNOWN_SUBMITTER,
            UNKNOWN_CALL,
            UNKNOWN_BLOCK,
            SEVERAL_BLOCKS,
            UNKNOWN_VALUE,
            UNKNOWN_RULE,
            RULE_IS_ERROR,
            DATE,
            NUMBER,
            SYMBOL,
            ID_FORM,
            DUPLICATE_ID,
            UNDEFINED_ID,
            NO_LABEL,
            UNDEFINED_NOTE,
            UNUSED_NOTE,
            LINK_TARGET,
            TAB,
            BLANK_LINE,
            WIDTHS,
            CELLS,
            IMAGE_FILE,
            VERSION_KEYS,
            VERSION_FILE,
            VERSION_MISSING,
            VERSION_AT_FAULT,
            VERSIONS_TOO_LARGE,
            DIFFERENT_VERSIONS,
            CYCLIC_VERSION,
            TOO_MANY_FAULTS);

    private FormatRules() {}
}
