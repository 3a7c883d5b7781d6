package engross.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.assembly.Pictures;
import engross.house.House;
import engross.house.PreparedHouse;
import engross.model.Diagnostic;
import engross.model.Result;
import engross.testkit.ProjectFiles;
import engross.testkit.WordText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** How a program uses the engine. These are the examples of the documentation. */
class ExamplesTest {
    private static final String SOURCE = """
            type: decision
            language: en
            number: 701
            adopted: C26
            title: Use of languages
            body:
            - para: '{++New++} words.'
            """;

    /** One for the whole program: a house is read once and serves every thread. */
    private static final Engine ENGINE =
            Engine.of(House.read(ShippedHouse.files()).orThrow());

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void streamsInAndOut() throws IOException {
        SourceText source = SourceText.read("decision.en.yaml", stream(SOURCE), Pictures.NONE);
        Result<List<Rendition>> made = Build.of(Format.DOCX, Format.PDF).make(ENGINE, source);

        ByteArrayOutputStream response = new ByteArrayOutputStream();
        for (Rendition rendition : made.orThrow()) {
            response.reset();
            rendition.writeTo(response);
        }
        assertTrue(response.toString(StandardCharsets.ISO_8859_1).startsWith("%PDF-1.7"));
    }

    @Test
    void whatIsWrongWithASourceIsAValue() throws IOException {
        SourceText source = SourceText.read("a.yaml", stream(SOURCE.replace("title:", "titel:")), Pictures.NONE);
        Result<List<Rendition>> made = Build.of(Format.DOCX).make(ENGINE, source);

        assertTrue(made.value().isEmpty());
        Diagnostic fault = made.diagnostics().get(1);
        assertEquals("a.yaml:5:1", fault.place().toString());
        assertEquals("unknown-key", fault.code());
        assertEquals(made.diagnostics(), SourceCheck.of(ENGINE, source));
    }

    @Test
    void aViewIsOneTextOfASourceWithMarks() throws IOException {
        SourceText source = SourceText.read("a.yaml", stream(SOURCE), Pictures.NONE);
        Build clean = new Build(List.of(Format.DOCX), View.ORIGINAL, false);
        byte[] docx = clean.make(ENGINE, source).orThrow().get(0).content();
        assertTrue(WordText.body(docx, engross.testkit.View.NEW).contains(" words."));
    }

    @Test
    void twoVersionsBecomeOneDocumentWithTrackedChanges() throws IOException {
        SourceText base =
                SourceText.read("a.yaml", stream(SOURCE.replace("{++New++} words", "Old words")), Pictures.NONE);
        SourceText revised =
                SourceText.read("b.yaml", stream(SOURCE.replace("{++New++} words", "New words")), Pictures.NONE);
        SourceRedline task = new SourceRedline(
                List.of(Format.DOCX), Optional.of("Working group"), Optional.of(LocalDate.of(2026, 5, 8)));
        byte[] docx = task.make(ENGINE, base, revised).orThrow().get(0).content();
        assertTrue(WordText.body(docx, engross.testkit.View.OLD).contains("Old words."));
        assertTrue(WordText.body(docx, engross.testkit.View.NEW).contains("New words."));
    }

    @Test
    void anArchivalPdfCarriesItsSource() throws IOException {
        SourceText source = SourceText.read("session/a.yaml", stream(SOURCE), Pictures.NONE);
        byte[] pdf = new Build(List.of(Format.PDF), View.MARKUP, true)
                .make(ENGINE, source)
                .orThrow()
                .get(0)
                .content();
        String bytes = new String(pdf, StandardCharsets.ISO_8859_1);
        assertTrue(bytes.contains("(a.yaml)") || bytes.contains("/EmbeddedFiles"));
    }

    @Test
    void theShippedHouseIsTheOneOfTheTemplatesFolder() {
        SortedMap<String, byte[]> files = ShippedHouse.files();
        assertArrayEquals(PreparedHouse.of(ProjectFiles.house()), files.remove(PreparedHouse.FILE));
        assertEquals(ProjectFiles.house().keySet(), files.keySet());
        ProjectFiles.house().forEach((name, content) -> assertArrayEquals(content, files.get(name), name));
    }
}
