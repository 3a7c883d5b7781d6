package engross.yaml;

import engross.model.Diagnostic;
import engross.model.Place;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Where the parser stopped, and why, in words for an editor.
 *
 * @param begun the line, from 0, in which what could not be read begins, such as a quotation; not behind the line of the fault
 * @param line the line, from 0, that could not be read
 * @param inBrackets whether it stands between brackets of which nobody knows where they end
 */
record SyntaxFault(Diagnostic diagnostic, int begun, int line, boolean inBrackets) {
    private static final String CODE = "syntax";
    private static final String UNCLOSED = "the quotation mark is not closed";
    private static final String UNCLOSED_DOUBLE = "inside double quotes a quotation mark is written \\\"";

    private static final Wording LINE_UP = new Wording(
            "expected <block end>",
            false,
            "this does not line up with what stands above it",
            "items and keys of one list or mapping begin in the same column");

    /** First fitting one wins. */
    private static final List<Wording> WORDINGS = List.of(
            new Wording(
                    "mapping values are not allowed",
                    false,
                    "a colon cannot stand here",
                    "a text with a colon and a space must stand in quotes; check the indentation as well"),
            new Wording(
                    "could not find expected ':'",
                    true,
                    "this is neither a key with a colon nor part of the text above it",
                    "write `key: value`; the lines of a longer text stand below `|-`, indented"),
            new Wording(
                    "sequence entries are not allowed",
                    false,
                    "an item `- ` cannot stand here",
                    "items stand on lines of their own, below their key"),
            new Wording("mapping keys are not allowed", false, "`? ` cannot stand here", "write `key: value`"),
            new Wording(
                    "found unexpected end of stream",
                    true,
                    UNCLOSED,
                    "inside single quotes a quotation mark is written twice"),
            new Wording(
                    "found unexpected document separator", true, "the quotation mark is not closed before `---`", ""),
            new Wording(
                    "found unknown escape character",
                    false,
                    "a backslash before this letter means nothing between double quotes",
                    "write two backslashes, or use single quotes"),
            new Wording("expected ',' or ']'", true, "the bracket `[` is not closed", ""),
            new Wording("expected ',' or '}'", true, "the bracket `{` is not closed", ""),
            LINE_UP,
            new Wording(
                    "expected the node content",
                    false,
                    "a value is missing here",
                    "look whether a bracket `[` or `{` above is closed"),
            new Wording(
                    "expected <document start>",
                    false,
                    "nothing can follow the document here",
                    "check the indentation"),
            new Wording("found incompatible YAML document", false, "this is not YAML 1.2", "delete the line `%YAML`"),
            new Wording(
                    "that cannot start any token",
                    false,
                    "a text cannot begin with this character",
                    "put it in quotes"),
            new Wording(
                    "unexpected character found", true, "a text cannot begin with this character", "put it in quotes"));

    /** A parser's message, where its place is (the context is where the construct begins), and what we say. */
    private record Wording(String problem, boolean atContext, String message, String hint) {}

    static SyntaxFault of(MarkedYamlEngineException fault, SourceText source) {
        Diagnostic diagnostic = diagnostic(fault, source);
        int told = Math.max(0, diagnostic.place().line() - 1);
        int line = Math.min(fault.getProblemMark().map(Mark::getLine).orElse(told), source.lines() - 1);
        boolean inBrackets = fault.getContext() != null && fault.getContext().contains("flow node");
        return new SyntaxFault(diagnostic, Math.min(told, line), line, inBrackets);
    }

    private static Diagnostic diagnostic(MarkedYamlEngineException fault, SourceText source) {
        String problem = fault.getProblem() == null ? "" : fault.getProblem();
        Mark at = fault.getProblemMark().or(fault::getContextMark).orElse(null);
        if (problem.contains("\\t(TAB)")) {
            return Diagnostic.error("tab-indent", place(at, source), "a tab stands where YAML wants spaces")
                    .withHint("indent with spaces");
        }
        Place space = foreignSpace(fault, source);
        if (space != null) {
            return Diagnostic.error(
                            "tab-indent", space, "another space than the usual one stands where YAML wants spaces")
                    .withHint("write the indentation anew: no-break and full-width spaces only look like spaces");
        }
        for (Wording wording : WORDINGS) {
            if (problem.contains(wording.problem)) {
                Mark mark = wording.atContext ? fault.getContextMark().orElse(at) : at;
                return worded(wording, mark, source);
            }
        }
        return Diagnostic.error(CODE, place(at, source), "this is not well-formed YAML: " + problem)
                .withHint(hint("", at, source));
    }

    /** The first space that is none to YAML (6.1) before the text of a line at fault, such as U+00A0 and U+3000; null for none. */
    private static @Nullable Place foreignSpace(MarkedYamlEngineException fault, SourceText source) {
        for (Mark mark : Stream.concat(fault.getProblemMark().stream(), fault.getContextMark().stream())
                .toList()) {
            int start = new Cursor(source).offsetAt(mark.getLine(), 0);
            String line = source.lineAt(start);
            for (int i = 0; i < line.length() && Character.isSpaceChar(line.charAt(i)); i++) {
                if (line.charAt(i) != ' ') {
                    return source.place(start + i);
                }
            }
        }
        return null;
    }

    private static Diagnostic worded(Wording wording, @Nullable Mark mark, SourceText source) {
        Place place = place(mark, source);
        String usual = wording.message.equals(UNCLOSED) && isDouble(mark, source) ? UNCLOSED_DOUBLE : wording.hint;
        return Diagnostic.error(CODE, place, wording.message).withHint(hint(usual, mark, source));
    }

    private static boolean isDouble(@Nullable Mark mark, SourceText source) {
        if (mark == null) {
            return false;
        }
        int at = new Cursor(source).offsetAt(mark.getLine(), mark.getColumn());
        return at < source.text().length() && source.text().charAt(at) == '"';
    }

    static Diagnostic unplaced(YamlEngineException fault, SourceText source) {
        return Diagnostic.error(CODE, Place.of(source.file()), "this is not well-formed YAML: " + fault.getMessage());
    }

    /** {@code !!str} for {@code tag:yaml.org,2002:str}. */
    static String shortTag(String tag) {
        String core = "tag:yaml.org,2002:";
        return tag.startsWith(core) ? "!!" + tag.substring(core.length()) : tag;
    }

    private static Place place(@Nullable Mark mark, SourceText source) {
        return mark == null
                ? Place.of(source.file())
                : source.place(new Cursor(source).offsetAt(mark.getLine(), mark.getColumn()));
    }

    /** A text that begins with a sign of YAML's own is the usual cause, whatever the parser says. */
    private static String hint(String usual, @Nullable Mark mark, SourceText source) {
        if (mark == null) {
            return usual;
        }
        String line = source.lineAt(new Cursor(source).offsetAt(mark.getLine(), mark.getColumn()))
                .strip();
        int start = line.startsWith("- ") ? 2 : 0;
        int colon = line.indexOf(": ", start);
        String value = line.substring(colon < 0 ? start : colon + 2).strip();
        String first = value.isEmpty() ? "" : value.substring(0, 1);
        if (!first.isEmpty() && "\u201C\u201E\u2018\u00AB".contains(first)) {
            return "the quotation marks of YAML are straight: put the whole text between ' and '";
        }
        return !first.isEmpty() && "[{*&!%@`".contains(first)
                ? "a text that begins with `" + first + "` must stand in quotes: '" + first + "…'"
                : usual;
    }
}
