package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.api.SourceText;
import engross.api.View;
import engross.api.WordMerge;
import engross.transcription.Disposition;
import engross.transcription.Disposition.Outcome;
import engross.transcription.Merged;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What reviewers take out of a Word file. */
class MergeRemovalsTest {
    private static Merged merged(SourceText source, byte[] reviewed) {
        return WordMerge.ofUnchanged()
                .make(Fixtures.ENGINE, source, reviewed, "reviewed.docx")
                .orThrow();
    }

    /** From the paragraph that holds some words to before the one that holds others. */
    private static String without(String xml, String from, String to) {
        int start = xml.lastIndexOf("<w:p>", xml.indexOf(from));
        int end = xml.lastIndexOf("<w:p>", xml.indexOf(to));
        return xml.substring(0, start) + xml.substring(end);
    }

    /** Which proposal is which cannot be known then: that is told, and the values of none become another one's. */
    @Test
    void valuesOfProposalsStayWhereOneIsGone() throws IOException {
        Path source = Fixtures.source("contribution-fellowships.fr.yaml");
        byte[] reviewed = WordEdit.of(
                Fixtures.word(source),
                "word/document.xml",
                xml -> without(xml, "EST/NLA/VDA/106/1", "EST/NLA/VDA/106/2").replace("C26/106", "C26/107"));
        Merged merged = merged(Fixtures.text(source), reviewed);
        List<String> told = merged.dispositions().stream()
                .filter(each -> each.reason().contains("proposals"))
                .map(each -> each.outcome() + " " + each.before() + " > " + each.after())
                .toList();
        assertEquals(1, told.size(), merged.dispositions().toString());
        assertEquals("NO_PLACE ", told.get(0).substring(0, 9));
        assertTrue(merged.source().contains("symbol: C26/107\n"), "what stands outside of proposals is changed");
        for (int proposal = 1; proposal <= 3; proposal++) {
            assertTrue(merged.source().contains("number: EST/NLA/VDA/106/" + proposal + "\n"), merged.source());
        }
    }

    private static SourceText report(int itemCount) {
        StringBuilder items = new StringBuilder();
        for (int i = 1; i <= itemCount; i++) {
            items.append("  - item ").append(i).append(i == itemCount ? ".\n" : ";\n");
        }
        String text = "type: report\nlanguage: en\nsource: secretary-general\ndate: '2026-05-08'\nsymbol: C26/9\n"
                + "title: Title\nbody:\n- para: Before.\n- list: –\n  items:\n" + items
                + "- para: Behind.\n- para: End.\n";
        return new SourceText("a.yaml", text.getBytes(StandardCharsets.UTF_8), name -> Optional.empty());
    }

    private static Merged merged(SourceText source, UnaryOperator<String> edit) throws IOException {
        byte[] sent = Fixtures.ENGINE
                .read(source, View.MARKUP)
                .then(Fixtures.ENGINE::word)
                .orThrow();
        return merged(source, WordEdit.of(sent, "word/document.xml", edit));
    }

    @Test
    void aThousandLinesInARow() throws IOException {
        Merged merged =
                merged(report(1_200), xml -> without(xml, "item 1;", "Behind.").replace("Behind.", "Behind all."));
        List<Disposition> told = merged.dispositions();
        assertEquals(1_201, told.size(), "a disposition for each line");
        assertTrue(told.stream().allMatch(each -> each.outcome() == Outcome.APPLIED), told.toString());
        assertEquals("Behind all.", told.get(1_200).after());
        assertTrue(
                merged.source().endsWith("body:\n- para: Before.\n- para: Behind all.\n- para: End.\n"),
                "the list goes");
    }

    @Test
    void linesBeforeAllThatCameBackAreToldBesideLaterOnes() throws IOException {
        Merged merged = merged(report(50), xml -> {
            int body = xml.indexOf("<w:body>") + "<w:body>".length();
            int first = xml.lastIndexOf("<w:p>", xml.indexOf("Before."));
            return without(xml.substring(0, body) + xml.substring(first), "item 1;", "Behind.");
        });
        List<String> gone = merged.dispositions().stream()
                .filter(each -> each.after().isEmpty())
                .map(Disposition::before)
                .toList();
        assertTrue(gone.contains("Title"), gone.toString());
        for (int item = 1; item < 50; item++) {
            assertTrue(gone.contains("item " + item + ";"), gone.toString());
        }
    }
}
