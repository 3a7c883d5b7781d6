package engross.revisions.xml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An element with what is in it; immutable. Elements are told apart by identity where that matters and compared with {@link
 * Canonical}.
 */
public final class Element implements Node {
    static final Name[] NO_NAMES = {};
    static final String[] NO_VALUES = {};

    private final Name name;
    private final Name[] attributes;
    private final String[] values;
    /** Prefixes that it declares, with their URIs. */
    private final Map<String, String> declarations;

    private final List<Node> children;

    Element(Name name, Name[] attributes, String[] values, Map<String, String> declarations, List<Node> children) {
        this.name = name;
        this.attributes = attributes;
        this.values = values;
        this.declarations = declarations;
        this.children = children;
    }

    /** An element of WordprocessingML without attributes. */
    public static Element w(String local, List<? extends Node> children) {
        return new Element(Name.w(local), NO_NAMES, NO_VALUES, Map.of(), List.copyOf(children));
    }

    public static Element w(String local, Node... children) {
        return w(local, Arrays.asList(children));
    }

    /** An element of WordprocessingML that holds text, with its spaces kept. */
    public static Element text(String local, String text) {
        Element element = w(local, new Text(text));
        boolean edges =
                Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1));
        return edges || text.contains("  ") ? element.with(new Name(Name.XML, "space", "xml"), "preserve") : element;
    }

    /** An element of another namespace without attributes. */
    public static Element of(Name name, List<? extends Node> children) {
        return new Element(name, NO_NAMES, NO_VALUES, Map.of(), List.copyOf(children));
    }

    public Name name() {
        return name;
    }

    /** The name without prefix. */
    public String local() {
        return name.local();
    }

    public List<Node> children() {
        return children;
    }

    public Map<String, String> declarations() {
        return declarations;
    }

    public int attributeCount() {
        return attributes.length;
    }

    public Name attributeName(int index) {
        return attributes[index];
    }

    public String attributeValue(int index) {
        return values[index];
    }

    /** Whether it is WordprocessingML's element of this name. */
    public boolean is(String local) {
        return name.local().equals(local) && name.isW();
    }

    /** Whether it is the element of this name in a namespace. */
    public boolean is(String uri, String local) {
        return name.local().equals(local) && name.uri().equals(uri);
    }

    /** Calls for every attribute, in the order in which they are written. */
    public void eachAttribute(BiConsumer<Name, String> consumer) {
        for (int i = 0; i < attributes.length; i++) {
            consumer.accept(attributes[i], values[i]);
        }
    }

    /** WordprocessingML's attribute of this name; empty where it has none. */
    public String attribute(String local) {
        return attribute(Name.W, local);
    }

    /** An attribute; empty where it has none. */
    public String attribute(String uri, String local) {
        for (int i = 0; i < attributes.length; i++) {
            if (attributes[i].local().equals(local) && attributes[i].uri().equals(uri)) {
                return values[i];
            }
        }
        return "";
    }

    public boolean hasAttribute(String local) {
        return !attribute(local).isEmpty();
    }

    /** The first child of WordprocessingML with this name. */
    public @Nullable Element child(String local) {
        for (Node node : children) {
            if (node instanceof Element element && element.is(local)) {
                return element;
            }
        }
        return null;
    }

    /** What stands in a child's attribute w:val; empty where there is no such child. */
    public String value(String child) {
        Element found = child(child);
        return found == null ? "" : found.attribute("val");
    }

    /** The children that are elements. */
    public List<Element> elements() {
        List<Element> elements = new ArrayList<>(children.size());
        for (Node node : children) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The characters directly in it. */
    public String text() {
        if (children.size() == 1 && children.get(0) instanceof Text only) {
            return only.value();
        }
        StringBuilder text = new StringBuilder();
        for (Node node : children) {
            if (node instanceof Text part) {
                text.append(part.value());
            }
        }
        return text.toString();
    }

    /** The same element with other content. */
    public Element with(List<? extends Node> newChildren) {
        return new Element(name, attributes, values, declarations, List.copyOf(newChildren));
    }

    /** The same element without the children that a test finds. */
    public Element without(Predicate<Element> gone) {
        List<Node> left = new ArrayList<>(children.size());
        for (Node node : children) {
            if (!(node instanceof Element element && gone.test(element))) {
                left.add(node);
            }
        }
        return left.size() == children.size() ? this : with(left);
    }

    /** The same content in an element of WordprocessingML with another name and the same attributes. */
    public Element named(String local) {
        return new Element(new Name(name.uri(), local, name.prefix()), attributes, values, declarations, children);
    }

    /** The same element with WordprocessingML's attribute set. */
    public Element with(String attribute, String value) {
        return with(Name.w(attribute), value);
    }

    /** The same element with an attribute set. */
    public Element with(Name attribute, String value) {
        for (int i = 0; i < attributes.length; i++) {
            if (attributes[i].equals(attribute)) {
                String[] newValues = values.clone();
                newValues[i] = value;
                return new Element(name, attributes, newValues, declarations, children);
            }
        }
        Name[] newNames = Arrays.copyOf(attributes, attributes.length + 1);
        String[] newValues = Arrays.copyOf(values, values.length + 1);
        newNames[attributes.length] = attribute;
        newValues[attributes.length] = value;
        return new Element(name, newNames, newValues, declarations, children);
    }

    /** The same element without an attribute. */
    public Element withoutAttribute(Name attribute) {
        List<Name> names = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (int i = 0; i < attributes.length; i++) {
            if (!attributes[i].equals(attribute)) {
                names.add(attributes[i]);
                left.add(values[i]);
            }
        }
        return new Element(name, names.toArray(NO_NAMES), left.toArray(NO_VALUES), declarations, children);
    }

    /** The same element that declares these prefixes too, where it does not declare them otherwise. */
    public Element declaring(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(more);
        all.putAll(declarations);
        return all.size() == declarations.size() ? this : new Element(name, attributes, values, all, children);
    }
}
