package engross.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Diagnostic;
import engross.model.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultTest {

    private static void fault(String source, String... expected) {
        assertEquals(List.of(expected), lines(Yaml.read(YamlTest.bytes(source), "a.yaml")));
    }

    private static void jsonFault(String source, String... expected) {
        assertEquals(List.of(expected), lines(Yaml.read(YamlTest.bytes(source), "a.json")));
    }

    private static List<String> lines(Result<YamlNode> result) {
        assertTrue(result.value().isEmpty(), "a fault gives no value");
        return result.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    @Test
    void duplicateKeysAreReportedTogether() {
        fault(
                "a: 1\nb: 2\na: 3\nb: 4\n",
                "a.yaml:3:1: error: the key `a` stands twice (it is defined in line 1 already) [duplicate-key]",
                "a.yaml:4:1: error: the key `b` stands twice (it is defined in line 2 already) [duplicate-key]");
        jsonFault(
                "{\"a\": 1,\n \"a\": 2}",
                "a.json:2:2: error: the key `a` stands twice (it is defined in line 1 already) [duplicate-key]");
    }

    @Test
    void tabs() {
        fault(
                "a:\n\tb: 1\n",
                "a.yaml:2:1: error: a tab stands where YAML wants spaces (indent with spaces) [tab-indent]");
    }

    @Test
    void aliases() {
        fault(
                "a: *nobody\n",
                "a.yaml:1:4: error: nothing is called `&nobody` before this (a text that begins with `*` must stand in"
                        + " quotes) [undefined-alias]");
        fault(
                "a: &a [*a]\n",
                "a.yaml:1:8: error: nothing is called `&a` before this (a text that begins with `*` must stand in quotes)"
                        + " [undefined-alias]");
    }

    @Test
    void keysAndTags() {
        fault("? [a]\n: b\n", "a.yaml:1:3: error: a key is a word, not a list, a mapping or nothing [key-form]");
        fault(
                "a: !!binary eA==\nb: !mine {}\n",
                "a.yaml:1:4: error: the tag `!!binary` means nothing in a source (delete it; a text that begins with `!`"
                        + " must stand in quotes) [tag]",
                "a.yaml:2:4: error: the tag `!mine` means nothing in a source (delete it; a text that begins with `!` must"
                        + " stand in quotes) [tag]");
        jsonFault("{\"\": 1}", "a.json:1:2: error: a key is a word, not a list, a mapping or nothing [key-form]");
    }

    @Test
    void severalDocuments() {
        fault(
                "a: 1\n---\nb: 2\n",
                "a.yaml:2:1: error: a second document begins here (write one document a file, without `---` between texts)"
                        + " [several-documents]");
        jsonFault("{}\n{}", "a.json:2:1: error: something follows the document here [several-documents]");
        fault("# only a remark\n", "a.yaml: error: there is nothing in the file [empty-source]");
        jsonFault(" ", "a.json: error: there is nothing in the file [empty-source]");
    }

    @Test
    void syntax() {
        fault(
                "title: One: two\n",
                "a.yaml:1:11: error: a colon cannot stand here (a text with a colon and a space must stand in quotes; check"
                        + " the indentation as well) [syntax]");
        fault(
                "a: 'one\nb: two\n",
                "a.yaml:1:4: error: the quotation mark is not closed (inside single quotes a quotation mark is written twice) [syntax]");
        fault(
                "a:\n  - one\n - two\n",
                "a.yaml:3:2: error: this does not line up with what stands above it (items and keys of one list or mapping"
                        + " begin in the same column) [syntax]");
        fault(
                "- {++in++} text\n",
                "a.yaml:1:12: error: this does not line up with what stands above it (a text that begins with `{` must stand"
                        + " in quotes: '{…') [syntax]");
        fault(
                "- @home\n",
                "a.yaml:1:3: error: a text cannot begin with this character (a text that begins with `@` must stand in quotes: '@…') [syntax]");
        fault(
                "a: [1, 2\n",
                "a.yaml:1:4: error: the bracket `[` is not closed (a text that begins with `[` must stand in quotes: '[…') [syntax]");
        fault(
                "a: 1\nb\nc: 2\n",
                "a.yaml:2:1: error: this is neither a key with a colon nor part of the text above it (write `key: value`; the lines of a longer text stand below `|-`, indented) [syntax]");
        fault(
                "a: \"\\q\"\n",
                "a.yaml:1:6: error: a backslash before this letter means nothing between double quotes (write two backslashes, or use single quotes) [syntax]");
    }

    @Test
    void jsonSyntax() {
        jsonFault(
                "{\"a\": 1,}",
                "a.json:1:9: error: a key in double quotes is missing here (no comma follows the last entry) [syntax]");
        jsonFault(
                "{\"a\": \"x",
                "a.json:1:9: error: the text ends too early (a bracket or a quotation mark is not closed) [syntax]");
        jsonFault("{\"a\" 1}", "a.json:1:6: error: the colon between key and value is missing [syntax]");
        jsonFault(
                "{'a': 1}",
                "a.json:1:2: error: keys and texts stand in straight double quotes (write \" in place of ') [syntax]");
        jsonFault("{\"a\": [1, 2}", "a.json:1:12: error: this bracket does not close the one that is open [syntax]");
        jsonFault("{\"a\": nul}", "a.json:1:10: error: a text must stand in double quotes [syntax]");
    }

    @Test
    void bytesThatAreNoText() {
        byte[] latin = {'a', ':', ' ', '\n', 'b', ':', ' ', (byte) 0xE9, '\n'};
        assertEquals(
                List.of(
                        "a.yaml:2:4: error: the byte 0xE9 is no UTF-8 (save the file with the encoding UTF-8) [not-utf-8]"),
                lines(Yaml.read(latin, "a.yaml")));
        fault(
                "a: x\u0007\nb: \u0000\n",
                "a.yaml:1:5: error: the invisible character U+0007 may not stand in a source (delete it)"
                        + " [control-character]",
                "a.yaml:2:4: error: the invisible character U+0000 may not stand in a source (delete it)"
                        + " [control-character]");
    }

    @Test
    void aReplacementCharacterIsNoFaultOfEncoding() {
        assertTrue(Yaml.read(YamlTest.bytes("a: \uFFFD"), "a.yaml").value().isPresent());
    }
}
