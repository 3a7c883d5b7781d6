package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.api.WordMerge;
import engross.model.Result;
import engross.transcription.Disposition;
import engross.transcription.Merged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Changes that are right only together are written together or told together: no word is doubled or lost. */
class MergeTogetherTest {
    private static final Path DECISION = Fixtures.source("decision-701.en.yaml");

    private static Result<Merged> merge(UnaryOperator<String> edit) throws IOException {
        byte[] reviewed = WordEdit.of(Fixtures.word(DECISION), "word/document.xml", edit);
        return WordMerge.ofUnchanged().make(Fixtures.ENGINE, Fixtures.text(DECISION), reviewed, "reviewed.docx");
    }

    private static String paragraph(String xml, String words) {
        int at = xml.indexOf(words);
        int from = Math.max(xml.lastIndexOf("<w:p>", at), xml.lastIndexOf("<w:p ", at));
        return xml.substring(from, xml.indexOf("</w:p>", at) + "</w:p>".length());
    }

    private static List<Disposition> left(Merged merged) {
        return merged.dispositions().stream().filter(each -> !each.isSettled()).toList();
    }

    private static UnaryOperator<String> split(String first, String second) {
        return xml -> {
            String whole = paragraph(xml, first + second);
            int properties = whole.indexOf("</w:pPr>");
            String begin = properties < 0 ? "<w:p>" : whole.substring(0, properties + "</w:pPr>".length());
            String between = "</w:t></w:r></w:p>" + begin + "<w:r><w:t xml:space=\"preserve\">";
            return xml.replace(whole, whole.replace(first + second, first + between + second));
        };
    }

    @Test
    void aTitleThatIsSplitKeepsItsWords() throws IOException {
        Merged merged =
                merge(split("Preservation of the documents", " of the Council")).orThrow();
        assertEquals(Files.readString(DECISION), merged.source());
        assertEquals(2, left(merged).size(), merged.dispositions().toString());
    }

    @Test
    void anItemThatIsSplitIsTwo() throws IOException {
        Merged merged = merge(split("paper originals", " shall be retained;")).orThrow();
        assertEquals(List.of(), left(merged));
        assertTrue(
                merged.source()
                        .contains("      - paper originals\n      - id: originals\n        text: shall be retained;\n"),
                merged.source());
    }

    @Test
    void whatCannotBeTakenOutIsNotDoubled() throws IOException {
        Result<Merged> made = merge(xml -> {
            String call = paragraph(xml, ">decides<");
            String before = paragraph(xml, "has acquired experience");
            return xml.replace(call, "")
                    .replace(before, before.replace("</w:p>", "<w:r><w:t>decides</w:t></w:r></w:p>"));
        });
        assertEquals(Files.readString(DECISION), made.orThrow().source());
        assertEquals(
                2, left(made.orThrow()).size(), made.orThrow().dispositions().toString());
    }

    @Test
    void aLineBeforeTheFirstItemIsTheFirst() throws IOException {
        Merged merged = merge(xml -> {
                    String first = paragraph(xml, "are the record of its work");
                    String added = "<w:p><w:r><w:t>that archives last long;</w:t></w:r></w:p>";
                    return xml.replace(first, added + first);
                })
                .orThrow();
        assertEquals(List.of(), left(merged));
        assertTrue(
                merged.source().contains("- call: considering\n  items:\n  - that archives last long;\n"),
                merged.source());
    }

    @Test
    void aTabOfALabelThatWasJoinedIsTold() throws IOException {
        Result<Merged> made = merge(xml -> {
            String gone = paragraph(xml, "be readable without proprietary software");
            String next = paragraph(xml, "be accompanied by the following descriptive data");
            String content =
                    gone.substring(gone.indexOf("</w:pPr>") + "</w:pPr>".length(), gone.length() - "</w:p>".length());
            int into = next.indexOf("</w:pPr>") + "</w:pPr>".length();
            return xml.replace(gone, "").replace(next, next.substring(0, into) + content + next.substring(into));
        });
        assertTrue(
                made.diagnostics().stream()
                        .anyMatch(each -> each.message().contains("a tab in the text is written as a space")),
                made.diagnostics() + " " + made.orThrow().dispositions());
    }
}
