package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Diagnostic;
import engross.opc.WordPackage;
import engross.testkit.SmallWordFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What does not fit into the memory is refused before it is read, in words. */
class WordMemoryTest {
    /** Two elements around the text, and three for each paragraph. */
    private static WordPackage word(int paragraphs) {
        String body = SmallWordFile.paragraph("A &lt; B").repeat(paragraphs);
        return WordPackage.read(SmallWordFile.of(body).bytes(), "f").orThrow();
    }

    @Test
    void aTextThatFitsIsRead() {
        assertEquals(Optional.empty(), WordMemory.fault(List.of(word(100), word(100)), 1 << 20, "f.docx"));
    }

    @Test
    void aTextThatDoesNotFitIsToldWithItsSize() {
        Diagnostic fault = WordMemory.fault(List.of(word(3000), word(1000)), 1 << 20, "f.docx")
                .orElseThrow();
        assertEquals("not-enough-memory", fault.code());
        assertTrue(fault.message().contains("12004 elements with the other one, too many for 1 MB"), fault.message());
        assertTrue(fault.hint().contains("JDK_JAVA_OPTIONS=-Xmx1g"), fault.hint());
    }

    @Test
    void twoTextsTakeMoreThanOne() {
        assertEquals(Optional.empty(), WordMemory.fault(List.of(word(2000)), 1 << 20, "f.docx"));
        assertTrue(WordMemory.fault(List.of(word(2000), word(2000)), 1 << 20, "f.docx")
                .isPresent());
    }
}
