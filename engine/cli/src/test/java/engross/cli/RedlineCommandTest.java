package engross.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import engross.opc.OpcPackage;
import engross.opc.WordPackage;
import engross.testkit.WordPackageCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Redlines as a person makes and verifies them. */
class RedlineCommandTest {
    private static final String BODY = "word/document.xml";
    private static final String SOURCE = """
            type: resolution
            language: en
            number: 1421
            title: A title
            body:
            - call: considering
              items:
              - that thirty delegates met;
              - that rooms are few,
            - call: resolves
              items:
              - that rooms shall be shared;
              - that meetings end at six[^late].
            footnotes:
              late: On Fridays at five.
            """;

    @TempDir
    private Path folder;

    private Path base;
    private Path revised;

    @BeforeEach
    void sources() throws IOException {
        base = Files.writeString(folder.resolve("a.yaml"), SOURCE);
        revised = Files.writeString(
                folder.resolve("b.yaml"),
                SOURCE.replace("thirty", "forty")
                        .replace(
                                "- that rooms shall be shared;",
                                "- that rooms shall be swept;\n  - that rooms may be shared;")
                        .replace("at five", "at four"));
    }

    @Test
    void formatsAndNamesAreAsAsked() throws IOException {
        Path out = folder.resolve("out");
        assertEquals(
                new Run(0, out.resolve("b.redline.docx") + "\n" + out.resolve("b.redline.pdf") + "\n", ""),
                redline("-o", out.toString()));
        Path file = folder.resolve("marked.pdf");
        assertEquals(new Run(0, file + "\n", ""), redline("-o", file.toString()));
        assertTrue(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        assertEquals(2, redline("-o", file.toString(), "-f", "docx").code());
        assertEquals(2, redline("-o", base.toString()).code());
    }

    @Test
    void aFileThatNobodyTouchedHoldsBothTexts() throws IOException {
        Path file = marked();
        assertEquals(List.of(), WordPackageCheck.check(Files.readAllBytes(file)));
        assertEquals(new Run(0, file + ": holds both texts\n", ""), run("verify", file.toString()));
        byte[] first = Files.readAllBytes(file);
        assertArrayEquals(first, Files.readAllBytes(marked()));
    }

    @Test
    void anEditedWordIsNamedInBothTexts() throws IOException {
        Run run = verify(xml -> xml.replace("delegates met", "delegates slept"));
        assertEquals(1, run.code());
        assertTrue(
                run.err()
                        .contains(
                                "rejecting all changes does not give the base text any more: “a) that thirty delegates slept;”"),
                run.err());
        assertTrue(
                run.err()
                        .contains(
                                "accepting all changes does not give the revised text any more: “a) that forty delegates slept;”"),
                run.err());
        assertTrue(run.err().endsWith("1 source: 0 verified, 1 at fault\n"), run.err());
    }

    @Test
    void anAcceptedChangeIsNamedInTheTextThatItTouches() throws IOException {
        Run run = verify(
                xml -> xml.replaceFirst("<w:del [^>]*><w:r>(?:(?!</w:del>).)*thirty(?:(?!</w:del>).)*</w:del>", ""));
        assertEquals(1, run.code());
        assertTrue(run.err().contains("rejecting all changes does not give the base text any more"), run.err());
        assertFalse(run.err().contains("accepting all changes"), run.err());
    }

    @Test
    void aParagraphThatCameOrWentIsNamed() throws IOException {
        Run more = verify(xml -> xml.replace("<w:sectPr", "<w:p><w:r><w:t>More.</w:t></w:r></w:p><w:sectPr"));
        assertTrue(more.err().contains("“More.” (paragraph"), more.err());
        assertTrue(more.err().contains("was not there"), more.err());
        Run less = verify(xml -> xml.replaceFirst("<w:p>(?:(?!</w:p>).)*rooms are few(?:(?!</w:p>).)*</w:p>", ""));
        assertTrue(less.err().contains("is gone"), less.err());
    }

    /** What LibreOffice calls otherwise is not what somebody wrote: only words count then. */
    @Test
    void aFileThatLibreOfficeSavedAgainHoldsItsWords() throws IOException, InterruptedException {
        Path saved = savedAgain(marked());
        Run run = run("verify", saved.toString());
        assertEquals(0, run.code(), run.err());
        assertEquals(saved + ": holds both texts\n", run.out());
        assertTrue(run.err().contains("warning: saved by LibreOffice"), run.err());
        OpcPackage parts = WordPackage.read(Files.readAllBytes(saved), saved.toString())
                .orThrow()
                .parts();
        String xml = new String(parts.content(BODY), StandardCharsets.UTF_8);
        assertTrue(xml.contains("rooms"), xml);
        byte[] edited = xml.replaceFirst("rooms", "halls").getBytes(StandardCharsets.UTF_8);
        Files.write(saved, parts.with(BODY, "", edited).toBytes());
        Run touched = run("verify", saved.toString());
        assertEquals(1, touched.code());
        assertTrue(touched.err().contains("halls"), touched.err());
        assertTrue(
                touched.err()
                                .lines()
                                .filter(line -> line.contains("[redline-changed]"))
                                .count()
                        <= 2,
                touched.err());
    }

    private Path savedAgain(Path file) throws IOException, InterruptedException {
        Path output = Files.createDirectory(folder.resolve("saved"));
        boolean there;
        try {
            Process office = new ProcessBuilder(
                            "soffice",
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            "docx:MS Word 2007 XML",
                            "--outdir",
                            output.toString(),
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            there = office.waitFor(120, TimeUnit.SECONDS) && office.exitValue() == 0;
        } catch (IOException e) {
            there = false;
        }
        assumeTrue(there, "LibreOffice is not installed: it saves redlines again");
        return output.resolve(String.valueOf(file.getFileName()));
    }

    @Test
    void whatIsNoRedlineIsTold() throws IOException {
        run("build", base.toString(), "-o", folder.toString(), "-f", "docx");
        Run plain = run("verify", folder.resolve("a.docx").toString());
        assertEquals(1, plain.code());
        assertTrue(plain.err().contains("[no-digests]"), plain.err());
        assertEquals(1, run("verify", base.toString()).code());
        assertEquals(2, run("verify", folder.resolve("nothing.docx").toString()).code());
    }

    private Run verify(UnaryOperator<String> edit) throws IOException {
        Path file = marked();
        OpcPackage parts = WordPackage.read(Files.readAllBytes(file), file.toString())
                .orThrow()
                .parts();
        String before = new String(parts.content(BODY), StandardCharsets.UTF_8);
        String after = edit.apply(before);
        assertFalse(before.equals(after), "nothing was edited");
        Path edited = folder.resolve("edited.docx");
        Files.write(
                edited,
                parts.with(BODY, "", after.getBytes(StandardCharsets.UTF_8)).toBytes());
        return run("verify", edited.toString());
    }

    private Path marked() throws IOException {
        Path file = folder.resolve("marked.docx");
        assertEquals(new Run(0, file + "\n", ""), redline("-o", file.toString()));
        return file;
    }

    private Run redline(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "redline";
        arguments[1] = base.toString();
        arguments[2] = revised.toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return run(arguments);
    }

    private record Run(int code, String out, String err) {}

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Engross.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(
                code, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }
}
