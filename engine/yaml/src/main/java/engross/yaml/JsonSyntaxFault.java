package engross.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import engross.model.Diagnostic;
import engross.model.Place;
import java.util.List;

/** What the JSON parser says, in words for an editor. */
final class JsonSyntaxFault {

    private static final String QUOTES = "keys and texts stand in straight double quotes";

    /** First fitting one wins. */
    private static final List<Wording> WORDINGS = List.of(
            new Wording("Unexpected character ('''", QUOTES, "write \" in place of '"),
            new Wording("Unexpected character ('\u201C'", QUOTES, "write \" in place of \u201C and \u201D"),
            new Wording("Unexpected character ('\u201D'", QUOTES, "write \" in place of \u201C and \u201D"),
            new Wording(
                    "to start field name", "a key in double quotes is missing here", "no comma follows the last entry"),
            new Wording("Unexpected character (']'", "a value is missing here", "no comma follows the last entry"),
            new Wording("expecting a colon", "the colon between key and value is missing", ""),
            new Wording("expecting comma", "the comma between two values is missing", ""),
            new Wording("end-of-input", "the text ends too early", "a bracket or a quotation mark is not closed"),
            new Wording("close marker", "this bracket does not close the one that is open", ""),
            new Wording("Unrecognized token", "a text must stand in double quotes", ""),
            new Wording("Illegal unquoted character", "a text cannot go over a line end", "write \\n for a line break"),
            new Wording("character escape", "a backslash before this letter means nothing", "write two backslashes"));

    private JsonSyntaxFault() {}

    private record Wording(String problem, String message, String hint) {}

    /** Where it is, in characters. */
    static int offset(JsonProcessingException fault, SourceText source) {
        long at = fault.getLocation() == null ? 0 : fault.getLocation().getCharOffset();
        return (int) Math.max(0, Math.min(at, source.text().length()));
    }

    static Diagnostic of(JsonProcessingException fault, SourceText source) {
        Place place = source.place(offset(fault, source));
        String problem = fault.getOriginalMessage();
        for (Wording wording : WORDINGS) {
            if (problem.contains(wording.problem)) {
                return Diagnostic.error("syntax", place, wording.message).withHint(wording.hint);
            }
        }
        int end = problem.indexOf('\n');
        String sentence = end < 0 ? problem : problem.substring(0, end);
        return Diagnostic.error("syntax", place, "this is not well-formed JSON: " + sentence);
    }
}
