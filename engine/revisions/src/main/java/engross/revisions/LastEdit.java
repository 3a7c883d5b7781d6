package engross.revisions;

import engross.opc.PartXml;
import engross.opc.Relationship;
import engross.opc.WordPackage;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Who changed a document last, and when, as its core properties say (ECMA-376 Part 2, 8.2).
 *
 * @param author empty where they do not say
 * @param date ISO 8601; empty where they do not say
 */
public record LastEdit(String author, String date) {
    public static LastEdit of(WordPackage word) {
        for (Relationship relationship : word.parts().relationships("", "").orThrow()) {
            if (relationship.isOf("core-properties") && word.parts().has(relationship.part())) {
                try {
                    return read(PartXml.reader(word.parts().content(relationship.part())));
                } catch (XMLStreamException e) {
                    // Properties that cannot be read say nothing; the text is what matters.
                    return new LastEdit("", "");
                }
            }
        }
        return new LastEdit("", "");
    }

    private static LastEdit read(XMLStreamReader reader) throws XMLStreamException {
        String author = "";
        String creator = "";
        String date = "";
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "lastModifiedBy" -> author = reader.getElementText().strip();
                    case "creator" -> creator = reader.getElementText().strip();
                    case "modified" -> date = reader.getElementText().strip();
                    default -> {
                        // Title and so on say nothing of the editing.
                    }
                }
            }
        }
        boolean day = date.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d.*");
        return new LastEdit(author.isEmpty() ? creator : author, day ? date : "");
    }
}
