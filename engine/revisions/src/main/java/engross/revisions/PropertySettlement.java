package engross.revisions;

import engross.revisions.xml.Element;
import java.util.Optional;
import java.util.Set;

/** Properties whose changes are accepted or rejected, and what is nothing without content. */
final class PropertySettlement {
    /** What its parent cannot be without. */
    private static final Set<String> REQUIRED = Set.of("tblPr", "tblGrid", "sectPr");

    /** What only holds content together. */
    private static final Set<String> HOLDERS = Set.of("hyperlink", "fldSimple", "dir", "bdo", "smartTag");

    private PropertySettlement() {}

    /**
     * @param before the element as it is in the file
     * @param settled the same, without the marks that are settled
     * @return the element as it is then; empty where it goes
     */
    static Optional<Element> of(Settlement settlement, Element before, Element settled) {
        if (before.is("numPr") && settlement.anyRemoves(before)) {
            return Optional.empty();
        }
        if (settled != before && holdsRows(before) && !holdsRows(settled)) {
            return Optional.empty();
        }
        Element result = settled;
        for (Element child : before.elements()) {
            if (Mark.isChange(child) && settlement.decision(child) == Decision.REJECT && !child.is("numberingChange")) {
                result = OldProperties.restored(result, child);
            }
        }
        if (before.is("tcPr")) {
            result = TableSettlement.merged(settlement, before, result);
        }
        boolean emptied = result != before && isEmpty(result) && isNothingWhenEmpty(result);
        return emptied && !REQUIRED.contains(result.local()) ? Optional.empty() : Optional.of(result);
    }

    private static boolean isEmpty(Element element) {
        return element.children().isEmpty()
                || (element.is("smartTag") && element.elements().stream().allMatch(child -> child.is("smartTagPr")));
    }

    private static boolean isNothingWhenEmpty(Element element) {
        return element.local().endsWith("Pr") || (element.name().isW() && HOLDERS.contains(element.local()));
    }

    /** Whether it is a content control around rows or cells. */
    private static boolean holdsRows(Element element) {
        Element content = element.is("sdt") ? element.child("sdtContent") : null;
        return content != null
                && content.elements().stream().anyMatch(child -> child.is("tr") || child.is("tc") || holdsRows(child));
    }
}
