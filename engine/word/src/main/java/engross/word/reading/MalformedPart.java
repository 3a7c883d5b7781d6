package engross.word.reading;

import javax.xml.stream.XMLStreamException;

/** A part of a package cannot be read; the message goes on from "the part … cannot be read: ". */
final class MalformedPart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedPart(String message) {
        super(message);
    }

    MalformedPart(XMLStreamException fault) {
        super(
                fault.getLocation() == null
                        ? "it is no XML"
                        : "it is no well-formed XML at line "
                                + fault.getLocation().getLineNumber() + ", column "
                                + fault.getLocation().getColumnNumber(),
                fault);
    }
}
