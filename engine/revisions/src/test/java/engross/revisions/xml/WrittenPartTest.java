package engross.revisions.xml;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

class WrittenPartTest {
    private static final String PART = "<w:p xmlns:w=\"" + Name.W
            + "\" w:a=\"1\"><w:r><w:t xml:space=\"preserve\"> One &amp;" + " two</w:t></w:r><w:r/></w:p>";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsWrittenIsWhatWasMeant() throws XMLStreamException {
        Element tree = XmlReader.read(bytes(PART));
        assertTrue(WrittenPart.says(XmlWriter.write(tree), tree));
        Element cut = tree.with(List.of(Element.w("r", Element.w("t", new Text("a"), new Text("b")))));
        assertTrue(WrittenPart.says(XmlWriter.write(cut), cut));
    }

    @Test
    void anyOtherTextNameOrPlaceIsTold() throws XMLStreamException {
        Element tree = XmlReader.read(bytes(PART));
        for (String other : List.of(
                PART.replace("two", "tow"),
                PART.replace(" One", "One"),
                PART.replace("w:a=\"1\"", "w:a=\"2\""),
                PART.replace("w:a=", "w:b="),
                PART.replace("<w:r/>", ""),
                PART.replace("<w:r/>", "<w:r/><w:r/>"),
                PART.replace("<w:r/>", "<w:s/>"),
                PART.replace("</w:p>", ""))) {
            assertFalse(WrittenPart.says(bytes(other), tree), other);
        }
    }
}
