package engross.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import engross.model.Diagnostic;
import engross.model.Document;
import engross.testkit.RandomDocuments;
import engross.testkit.TreeText;
import engross.testkit.View;
import engross.testkit.WordPackageCheck;
import engross.testkit.WordText;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.junit.jupiter.api.Test;

/** What holds for every tree that may be written. */
class RandomDocumentsTest {
    private static final List<String> LANGUAGES = List.of("en", "zh", "ar");

    private interface Law {
        void hold(Document document, byte[] docx, String name) throws Docx4JException;
    }

    private static void forEach(int seeds, Law law) throws Docx4JException {
        for (String language : LANGUAGES) {
            WordWriter writer = CouncilHouse.writer(language);
            for (int seed = 0; seed < seeds; seed++) {
                Document document = document(language, seed);
                law.hold(document, writer.write(document).orThrow(), language + " " + seed);
            }
        }
    }

    private static Document document(String language, int seed) {
        return RandomDocuments.document(
                CouncilHouse.sheet(language), CouncilHouse.tag(language), CouncilHouse.direction(language), seed);
    }

    @Test
    void everyPackageIsValid() throws Docx4JException {
        forEach(20, (document, docx, name) -> assertEquals(List.of(), WordPackageCheck.check(docx), name));
    }

    @Test
    void theTextIsTheTrees() throws Docx4JException {
        forEach(60, (document, docx, name) -> {
            for (View view : View.values()) {
                assertEquals(TreeText.body(document, view), WordText.body(docx, view), name + " " + view);
                assertEquals(
                        sorted(TreeText.notes(document, view)), sorted(WordText.notes(docx, view)), name + " " + view);
            }
        });
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }

    @Test
    void theOnlyWarningsAreAboutLinksToNowhere() {
        Set<String> codes = new TreeSet<>();
        for (int seed = 0; seed < 60; seed++) {
            for (Diagnostic diagnostic :
                    CouncilHouse.writer("en").write(document("en", seed)).diagnostics()) {
                codes.add(diagnostic.code());
            }
        }
        assertEquals(Set.of("unknown-target"), codes);
    }

    @Test
    void docx4jReadsEveryPart() throws Docx4JException {
        forEach(2, (document, docx, name) -> {
            WordprocessingMLPackage read = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
            int parts = 0;
            for (Part part : read.getParts().getParts().values()) {
                if (part instanceof JaxbXmlPart<?> xml) {
                    xml.getContents();
                    parts++;
                }
            }
            assertEquals(true, parts >= 7, name + " " + parts);
        });
    }

    @Test
    void theSameTreeGivesTheSameBytes() throws Docx4JException {
        forEach(8, (document, docx, name) -> {
            String language = name.substring(0, 2);
            assertArrayEquals(
                    docx, CouncilHouse.writer(language).write(document).orThrow(), name);
        });
    }

    @Test
    void oneWriterServesManyThreads() throws InterruptedException, ExecutionException {
        WordWriter writer = CouncilHouse.writer("zh");
        List<byte[]> alone = new ArrayList<>();
        for (int seed = 0; seed < 40; seed++) {
            alone.add(writer.write(document("zh", seed)).orThrow());
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<byte[]>> together = new ArrayList<>();
        for (int seed = 0; seed < 40; seed++) {
            Document document = document("zh", seed);
            together.add(threads.submit(() -> writer.write(document).orThrow()));
        }
        for (int seed = 0; seed < 40; seed++) {
            assertArrayEquals(alone.get(seed), together.get(seed).get(), "seed " + seed);
        }
        threads.shutdown();
    }
}
