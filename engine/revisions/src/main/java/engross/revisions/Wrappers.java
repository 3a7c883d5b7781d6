package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Name;
import engross.revisions.xml.Node;
import java.util.ArrayList;
import java.util.List;

/** What holds content together: hyperlinks, simple fields, content controls. */
final class Wrappers {
    private Wrappers() {}

    /** What makes it the same in two documents: all but what is in it. */
    static String key(List<Element> path, References references) {
        StringBuilder key = new StringBuilder();
        for (Element wrapper : path) {
            key.append(wrapper.is("smartTag") ? "" : key(wrapper, references));
        }
        return key.toString();
    }

    static String key(Element wrapper, References references) {
        Element shell = wrapper.with(wrapper.elements().stream()
                .filter(child -> child.local().endsWith("Pr"))
                .toList());
        // An empty hyperlink says nothing; its attributes do.
        StringBuilder key = new StringBuilder(Canonical.properties(Element.w("shell", List.of(shell)), references));
        wrapper.eachAttribute((name, value) -> key.append(' ')
                .append(name.local())
                .append('=')
                .append(
                        name.uri().equals(Name.R)
                                ? references.relationship(value)
                                : name.local().equals("history") ? "" : value));
        return key.toString();
    }

    /** The same wrapper around other content. */
    static Element around(Element wrapper, List<? extends Node> content) {
        List<Node> all = new ArrayList<>();
        if (wrapper.is("sdt")) {
            for (Element child : wrapper.elements()) {
                all.add(child.is("sdtContent") ? child.with(content) : child);
            }
        } else {
            for (Element child : wrapper.elements()) {
                if (child.local().endsWith("Pr")) {
                    all.add(child);
                }
            }
            all.addAll(content);
        }
        return wrapper.with(all);
    }
}
