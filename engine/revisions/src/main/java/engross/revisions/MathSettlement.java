package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Name;
import engross.revisions.xml.Node;
import java.util.ArrayList;
import java.util.List;

/** Marks in mathematics (ECMA-376 Part 1, 22.1.2.23: ctrlPr, and runs). */
final class MathSettlement {
    private MathSettlement() {}

    /** Whether the control character of an object, such as the bar of a fraction, goes. */
    static boolean isGone(Settlement settlement, Element object) {
        for (Element properties : object.elements()) {
            if (properties.name().uri().equals(Name.M) && properties.local().endsWith("Pr")) {
                for (Element control : properties.elements()) {
                    if (control.is(Name.M, "ctrlPr") && settlement.anyRemoves(control)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** What stands in the arguments of an object: numerator, base, exponent and so on. */
    static List<Node> arguments(Element object) {
        List<Node> content = new ArrayList<>();
        for (Element argument : object.elements()) {
            if (argument.name().uri().equals(Name.M) && !argument.local().endsWith("Pr")) {
                argument.elements().stream()
                        .filter(element -> !element.local().endsWith("Pr"))
                        .forEach(content::add);
            }
        }
        return content;
    }

    static boolean isEmptyRun(Element element) {
        return element.is(Name.M, "r")
                && element.elements().stream().allMatch(child -> child.local().equals("rPr"));
    }
}
