package engross.assembly;

import engross.model.Diagnostic;
import engross.model.Place;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element that a template wrote, with the line of the template that it comes from. */
final class Elements {
    private static final XMLInputFactory FACTORY = factory();

    private static final int DEEPEST = 64;

    private Elements() {}

    /** Text between elements is an {@link Element} without a name. */
    record Element(String name, Map<String, String> attributes, List<Element> children, String text, Place place) {
        String attribute(String key) {
            return attributes.getOrDefault(key, "");
        }

        boolean flag(String key) {
            return attribute(key).equals("true");
        }

        boolean isText() {
            return name.isEmpty();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** The root element of what a template wrote. @throws TemplateFault where it is not well formed */
    static Element read(String xml, String template) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(xml));
            while (reader.next() != XMLStreamReader.START_ELEMENT) {
                // To the root.
            }
            Element root = element(reader, Place.of(template), 1);
            reader.close();
            return root;
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new TemplateFault(Diagnostic.error(
                            "template", Place.of(template), "what the template writes is not well formed: " + why(e))
                    .withHint("line " + line + " of what it writes: " + line(xml, line)));
        }
    }

    private static String why(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int at = message.lastIndexOf("Message: ");
        return at < 0 ? message : message.substring(at + "Message: ".length());
    }

    private static String line(String xml, int line) {
        String text = xml.lines().skip(Math.max(0, line - 1)).findFirst().orElse("");
        String shown = text.replaceAll(" " + TemplatePlaces.ATTRIBUTE + "=\"[^\"]*\"", "")
                .strip();
        return shown.length() <= 120 ? shown : shown.substring(0, 120) + "…";
    }

    private static Element element(XMLStreamReader reader, Place parent, int depth) throws XMLStreamException {
        String name = reader.getLocalName();
        Map<String, String> attributes = new LinkedHashMap<>();
        Place place = parent;
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(TemplatePlaces.ATTRIBUTE)) {
                place = TemplatePlaces.place(reader.getAttributeValue(i));
            } else {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }
        if (depth > DEEPEST) {
            throw new TemplateFault(
                    Diagnostic.error("template", place, "elements are nested more than " + DEEPEST + " deep"));
        }
        List<Element> children = new ArrayList<>();
        while (true) {
            int event = reader.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                children.add(element(reader, place, depth + 1));
            } else if (event == XMLStreamReader.CHARACTERS) {
                children.add(new Element("", Map.of(), List.of(), reader.getText(), place));
            } else if (event == XMLStreamReader.END_ELEMENT) {
                return new Element(name, attributes, children, "", place);
            }
        }
    }
}
