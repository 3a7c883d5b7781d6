package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.api.SourceText;
import engross.api.WordMerge;
import engross.model.Document;
import engross.model.Result;
import engross.testkit.TreeText;
import engross.testkit.View;
import engross.testkit.WordText;
import engross.transcription.Disposition.Outcome;
import engross.transcription.Merged;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What reviewers do to Word files, back into the sources. */
class MergeTest {
    private static final String BY = " w:id=\"9001\" w:author=\"REV\" w:date=\"2026-06-01T09:00:00Z\"";
    private static final Path DECISION = Fixtures.source("decision-701.en.yaml");

    static Stream<Path> sources() {
        return Fixtures.sources().stream().filter(path -> !path.toString().endsWith(".json"));
    }

    private static Result<Merged> merge(Path source, byte[] reviewed) {
        return WordMerge.ofUnchanged().make(Fixtures.ENGINE, Fixtures.text(source), reviewed, "reviewed.docx");
    }

    /** The Word file of a source with its main part edited. */
    private static byte[] edited(Path source, UnaryOperator<String> edit) throws IOException {
        return edited(source, "word/document.xml", edit);
    }

    private static byte[] edited(Path source, String part, UnaryOperator<String> edit) throws IOException {
        return WordEdit.of(Fixtures.word(source), part, edit);
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** Within a run of text: something else between its two halves. */
    private static UnaryOperator<String> within(String text, String... between) {
        return xml -> xml.replaceFirst(
                text, between[0] + "</w:t></w:r>" + between[1] + "<w:r><w:t xml:space=\"preserve\">" + between[2]);
    }

    private static String paragraph(String xml, String words) {
        int at = xml.indexOf(words);
        return xml.substring(xml.lastIndexOf("<w:p>", at), xml.indexOf("</w:p>", at) + "</w:p>".length());
    }

    /** Law: what the patched source says is what the edited file says, but for labels, which are counted anew. */
    private static void assertSays(Path source, byte[] reviewed, Merged merged) {
        SourceText patched = Fixtures.text(source, merged.source());
        Document tree =
                Fixtures.ENGINE.read(patched, engross.api.View.MARKUP).orThrow().document();
        for (View view : View.values()) {
            assertEquals(
                    unlabelled(WordText.body(reviewed, view)), unlabelled(TreeText.body(tree, view)), view.toString());
        }
    }

    private static List<String> unlabelled(List<String> lines) {
        return lines.stream()
                .map(line -> line.substring(line.indexOf('\t') + 1))
                .toList();
    }

    private static List<String> told(Merged merged) {
        return merged.dispositions().stream()
                .map(each -> each.outcome() + " " + each.before() + " > " + each.after())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aFileThatNobodyEditedChangesNothing(Path source) throws IOException {
        Result<Merged> merged = merge(source, Fixtures.word(source));
        assertEquals(
                List.of(),
                merged.diagnostics().stream()
                        .filter(d -> d.code().equals("reads-otherwise"))
                        .toList());
        assertEquals(List.of(), merged.orThrow().dispositions());
        assertEquals(Files.readString(source), merged.orThrow().source());
    }

    @Test
    void editsWithAndWithoutMarksBecomePatches() throws IOException {
        byte[] reviewed = edited(
                DECISION,
                xml -> within(
                                "at any time in all",
                                "at any time",
                                "<w:ins" + BY + ">" + run(" and free of charge") + "</w:ins>",
                                " in all")
                        .apply(xml)
                        .replace("exist only on paper", "exist on paper alone"));
        Merged merged = merge(DECISION, reviewed).orThrow();
        List<String> before = Files.readAllLines(DECISION);
        List<String> after = merged.source().lines().toList();
        assertEquals(
                List.of("authors:", "  REV:", "    date: 2026-06-01T09:00:00Z"),
                after.subList(before.size(), after.size()));
        List<String> changed = after.stream()
                .filter(line -> !before.contains(line))
                .limit(2)
                .map(String::strip)
                .toList();
        assertEquals(
                List.of(
                        "text: that the documents of the Council are the record of its work, and that Member States must be able to "
                                + "consult them at any time{@REV++ and free of charge++} in all six official languages;",
                        "text: that most documents issued before 2001 exist on paper alone,[^paper] part of which is deteriorating;"),
                changed);
        assertTrue(merged.dispositions().stream().allMatch(each -> each.outcome() == Outcome.APPLIED));
        assertSays(DECISION, reviewed, merged);
    }

    @Test
    void paragraphsComeAndGo() throws IOException {
        byte[] reviewed = edited(DECISION, xml -> {
            String item = paragraph(xml, "paper originals shall be retained");
            String properties = item.substring("<w:p>".length(), item.indexOf("</w:pPr>") + "</w:pPr>".length());
            String added = "<w:p>" + properties.replace("</w:pPr>", "<w:rPr><w:ins" + BY + "/></w:rPr></w:pPr>")
                    + "<w:ins" + BY + ">" + run("microfilms shall be retained;") + "</w:ins></w:p>";
            String gone = paragraph(xml, "be readable without proprietary software");
            return xml.replace(item, item + added).replace(gone, "");
        });
        Merged merged = merge(DECISION, reviewed).orThrow();
        assertEquals(
                List.of(
                        "APPLIED be readable without proprietary software; > ",
                        "APPLIED  > microfilms shall be retained;"),
                told(merged));
        assertTrue(merged.source().contains("      - insert: microfilms shall be retained;\n        by: REV\n"));
        assertSays(DECISION, reviewed, merged);
    }

    @Test
    void aCommentStandsInTheSourceWithItsAuthor() throws IOException {
        Path source = Fixtures.source("contribution-mod-1387.en.yaml");
        byte[] again = edited(
                source,
                xml -> xml.replaceFirst(
                        "Resolution 1333",
                        "Resolution 1333</w:t></w:r><w:r><w:commentReference w:id=\"78\"/></w:r><w:r><w:t xml:space=\"preserve\">"));
        Merged merged = merge(source, again).orThrow();
        assertTrue(
                merged.source().contains("- Resolution 1333{>>In line with the timetable in Document C26/62.<<} (C11"),
                told(merged).toString());
        byte[] others = edited(source, "word/comments.xml", xml -> xml.replace("\"NLA\"", "\"REV\""));
        assertTrue(merge(source, others)
                .orThrow()
                .source()
                .contains("{==by the end of 2027==}{@REV>>In line with the timetable in Document C26/62.<<}"));
    }

    @Test
    void decisionsOfReviewersAreTakenOver(@TempDir Path folder) throws IOException {
        Path source = Fixtures.source("contribution-mod-1387.en.yaml");
        Path sent = folder.resolve("sent.docx");
        Files.write(sent, Fixtures.word(source));
        for (String decision : List.of("accept", "reject")) {
            Path back = folder.resolve(decision + ".docx");
            StringWriter said = new StringWriter();
            int code = Engross.run(
                    new PrintWriter(said), new PrintWriter(said), decision, sent.toString(), "-o", back.toString());
            assertEquals(ExitCode.DONE, code, said.toString());
            Merged merged = merge(source, Files.readAllBytes(back)).orThrow();
            List<String> left = merged.dispositions().stream()
                    .filter(each -> !each.isSettled())
                    .map(each -> each.before())
                    .toList();
            assertEquals(List.of(), left);
            assertTrue(
                    merged.source().contains("    amended: " + (decision.equals("accept") ? "C26" : "C24") + "\n")
                            && !merged.source().contains("\n  amended:"),
                    "the line with the number");
            for (String mark : List.of("{++", "{--", "{~~", "insert:", "delete:")) {
                assertTrue(!merged.source().contains(mark), decision + " leaves " + mark);
            }
        }
    }

    @Test
    void overAnotherChangeNothingIsApplied() throws IOException {
        byte[] reviewed = edited(
                DECISION,
                xml -> xml.replace("exist only on paper", "exist on paper alone")
                        .replace("part of which is deteriorating", "much of which is deteriorating")
                        .replace("the use of open formats", "the use of open file formats")
                        .replace("to be completed by 31 December 2029", "to be completed by 30 June 2029"));
        String text = Files.readString(DECISION);
        String since = text.replace(
                        "has acquired experience in the use of open formats",
                        "has acquired experience in the use of open file formats")
                .replace("to be completed by 31 December 2029", "to be completed by 31 December 2031");
        SourceText now = Fixtures.text(DECISION, since);
        Merged merged = new WordMerge(Optional.of(Fixtures.text(DECISION)))
                .make(Fixtures.ENGINE, now, reviewed, "reviewed.docx")
                .orThrow();
        assertEquals(
                List.of(Outcome.APPLIED, Outcome.ALREADY_THERE, Outcome.CONFLICT),
                merged.dispositions().stream().map(each -> each.outcome()).toList());
        assertTrue(merged.source().contains("31 December 2031"), "the source keeps its own change");
        assertTrue(merged.source().contains("exist on paper alone,[^paper] much of which"));
    }

    @Test
    void aNameThatYamlReadsOtherwiseStandsInQuotes() throws IOException {
        byte[] reviewed = edited(DECISION, xml -> {
            String item = paragraph(xml, "paper originals shall be retained");
            String by = BY.replace("REV", "Null");
            return xml.replace(
                    item,
                    item.replaceFirst("</w:pPr>", "<w:rPr><w:del" + by + "/></w:rPr></w:pPr><w:del" + by + ">")
                            .replace("</w:p>", "</w:del></w:p>")
                            .replace("<w:t>", "<w:delText>")
                            .replace("<w:t ", "<w:delText ")
                            .replace("</w:t>", "</w:delText>"));
        });
        Merged merged = merge(DECISION, reviewed).orThrow();
        assertTrue(merged.source().contains("by: 'Null'\n"), merged.source());
        assertTrue(merged.source().contains("authors:\n  'Null':\n    date: "), merged.source());
        assertSays(DECISION, reviewed, merged);
    }

    @Test
    void whoseMarksAreNotWrittenIsNotListed() throws IOException {
        String other = BY.replace("2026-06-01", "2026-06-02");
        byte[] reviewed = edited(
                DECISION,
                xml -> within(
                                "at any time in all",
                                "at any time",
                                "<w:ins" + BY + ">" + run(" and free of charge") + "</w:ins>",
                                " in all")
                        .andThen(within(
                                "exist only on paper",
                                "exist only",
                                "<w:ins" + other + ">" + run(" now") + "</w:ins>",
                                " on paper"))
                        .apply(xml));
        String since = Files.readString(DECISION).replace("at any time in all", "at all times in all");
        SourceText now = Fixtures.text(DECISION, since);
        Merged merged = new WordMerge(Optional.of(Fixtures.text(DECISION)))
                .make(Fixtures.ENGINE, now, reviewed, "reviewed.docx")
                .orThrow();
        assertTrue(merged.source().contains("exist only{@REV-2++ now++} on paper"), merged.source());
        assertTrue(merged.source().contains("authors:\n  REV-2:\n"), merged.source());
    }
}
