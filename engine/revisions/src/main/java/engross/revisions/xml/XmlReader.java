package engross.revisions.xml;

import engross.opc.PartXml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads a part as a tree. White space between elements, comments and processing instructions say nothing and are left out. */
public final class XmlReader {
    /** Elements whose white space is text. */
    private static final Set<String> TEXTS = Set.of("t", "delText", "instrText", "delInstrText");

    private final XMLStreamReader reader;
    /** The names that were met, by their local names: each is there once. */
    private final Map<String, List<Name>> names = new HashMap<>();

    private final List<Open> open = new ArrayList<>();

    private XmlReader(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** The root of a part. @throws XMLStreamException where it is not well-formed or refused by {@link PartXml} */
    public static Element read(byte[] xml) throws XMLStreamException {
        return new XmlReader(PartXml.reader(xml)).root();
    }

    /** An element whose end has not come yet. */
    private static final class Open {
        final Name name;
        final Name[] attributes;
        final String[] values;
        final Map<String, String> declarations;
        List<Node> children = List.of();
        boolean hasElements;

        @Nullable
        StringBuilder text;

        Open(Name name, Name[] attributes, String[] values, Map<String, String> declarations) {
            this.name = name;
            this.attributes = attributes;
            this.values = values;
            this.declarations = declarations;
        }

        void flush() {
            if (text != null) {
                add(new Text(text.toString()));
                text = null;
            }
        }

        void add(Node node) {
            if (children.isEmpty()) {
                children = new ArrayList<>(4);
            }
            children.add(node);
        }

        Element close() {
            flush();
            if (!children.isEmpty() && (hasElements || !TEXTS.contains(name.local()))) {
                children.removeIf(
                        node -> node instanceof Text blank && blank.value().isBlank());
            }
            return new Element(name, attributes, values, declarations, List.copyOf(children));
        }
    }

    private Element root() throws XMLStreamException {
        try {
            while (true) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    open.add(start());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    Element element = open.remove(open.size() - 1).close();
                    if (open.isEmpty()) {
                        finish();
                        return element;
                    }
                    Open parent = open.get(open.size() - 1);
                    parent.flush();
                    parent.hasElements = true;
                    parent.add(element);
                } else if (event == XMLStreamConstants.CHARACTERS
                        || event == XMLStreamConstants.CDATA
                        || event == XMLStreamConstants.SPACE) {
                    text();
                } else if (event == XMLStreamConstants.END_DOCUMENT) {
                    throw new XMLStreamException("it has no content");
                }
            }
        } finally {
            reader.close();
        }
    }

    /** What follows the root must be well-formed too. */
    private void finish() throws XMLStreamException {
        while (reader.hasNext()) {
            reader.next();
        }
    }

    private void text() {
        if (!open.isEmpty()) {
            Open parent = open.get(open.size() - 1);
            StringBuilder text = parent.text;
            if (text == null) {
                text = new StringBuilder(reader.getTextLength());
                parent.text = text;
            }
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
    }

    private Open start() {
        int count = reader.getAttributeCount();
        Name[] attributes = count == 0 ? Element.NO_NAMES : new Name[count];
        String[] values = count == 0 ? Element.NO_VALUES : new String[count];
        for (int i = 0; i < count; i++) {
            attributes[i] = name(
                    reader.getAttributeNamespace(i), reader.getAttributeLocalName(i), reader.getAttributePrefix(i));
            values[i] = reader.getAttributeValue(i);
        }
        Map<String, String> declarations = Map.of();
        if (reader.getNamespaceCount() > 0) {
            declarations = new LinkedHashMap<>();
            for (int i = 0; i < reader.getNamespaceCount(); i++) {
                declarations.put(empty(reader.getNamespacePrefix(i)), empty(reader.getNamespaceURI(i)));
            }
        }
        Name name = name(reader.getNamespaceURI(), reader.getLocalName(), reader.getPrefix());
        return new Open(name, attributes, values, declarations);
    }

    private static String empty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Name name(@Nullable String uri, String local, @Nullable String prefix) {
        List<Name> alike = names.computeIfAbsent(local, key -> new ArrayList<>(2));
        String ownUri = empty(uri);
        String ownPrefix = empty(prefix);
        for (Name name : alike) {
            if (name.prefix().equals(ownPrefix) && name.uri().equals(ownUri)) {
                return name;
            }
        }
        // The strings of Name's constants make most comparisons of names comparisons of references.
        Name name = new Name(ownUri.intern(), local.intern(), ownPrefix.intern());
        alike.add(name);
        return name;
    }
}
