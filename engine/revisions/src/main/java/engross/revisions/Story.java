package engross.revisions;

import engross.model.Diagnostic;
import engross.model.Place;
import engross.model.Result;
import engross.opc.WordPackage;
import engross.revisions.xml.Element;
import engross.revisions.xml.XmlReader;
import engross.revisions.xml.XmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** A part with text, read as a tree. */
record Story(String part, Element root) {
    private static final Pattern LOCATION =
            Pattern.compile("(?s)^ParseError at \\[row,col\\]:\\[(\\d+),(\\d+)\\]\\s*Message: ");

    /** All parts of a document that have text. @param file the name that the person knows it by */
    static Result<List<Story>> all(WordPackage word, String file) {
        List<Story> stories = new ArrayList<>();
        List<Diagnostic> faults = new ArrayList<>();
        for (String part : word.stories()) {
            try {
                stories.add(new Story(part, XmlReader.read(word.parts().content(part))));
            } catch (XMLStreamException e) {
                String why = LOCATION.matcher(String.valueOf(e.getMessage())).replaceFirst("line $1, column $2: ");
                faults.add(Diagnostic.error(
                                "damaged-part", Place.of(file), "its part " + part + " is no well-formed XML: " + why)
                        .withHint("open it in Word, let it be repaired and save it again"));
            }
        }
        return faults.isEmpty() ? Result.of(stories, List.of()) : Result.failed(faults);
    }

    Story with(Element newRoot) {
        return new Story(part, newRoot);
    }

    /** The package with those stories that are no longer what they were. */
    static WordPackage written(WordPackage word, List<Story> before, List<Story> after) {
        WordPackage written = word;
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).root != after.get(i).root) {
                byte[] xml = XmlWriter.write(after.get(i).root);
                written = written.with(written.parts().with(before.get(i).part, "", xml));
            }
        }
        return written;
    }
}
