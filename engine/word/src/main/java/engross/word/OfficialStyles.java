package engross.word;

import jakarta.xml.bind.JAXBException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.docx4j.XmlUtils;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;

/** An official template's styles, filled up with those of the house that it does not have. */
final class OfficialStyles {
    private final Styles styles;
    private final Map<String, String> ids = new HashMap<>();
    private String defaultParagraph = "";

    private OfficialStyles(Styles styles) {
        this.styles = styles;
    }

    /**
     * A style is the same where type and id are, or else type and name: then text that asks for the house's id gets the template's.
     *
     * @param official kept as they are; changed by this call
     * @param house the house's {@code styles.xml}
     */
    static OfficialStyles filledUp(Styles official, XmlBytes house) throws JAXBException {
        OfficialStyles result = new OfficialStyles(official);
        Styles own = (Styles) XmlUtils.unmarshal(new java.io.ByteArrayInputStream(house.toByteArray()));
        result.fill(own);
        return result;
    }

    private void fill(Styles own) {
        Set<String> known = new HashSet<>();
        Set<String> defaults = new HashSet<>();
        Map<String, String> byName = new HashMap<>();
        for (Style style : styles.getStyle()) {
            known.add(style.getStyleId());
            byName.putIfAbsent(nameKey(style), style.getStyleId());
            if (style.isDefault()) {
                defaults.add(style.getType());
                defaultParagraph = style.getType().equals("paragraph") ? style.getStyleId() : defaultParagraph;
            }
        }
        own.getStyle().removeIf(style -> known.contains(style.getStyleId()));
        for (Style style : own.getStyle()) {
            String same = byName.get(nameKey(style));
            if (same != null) {
                ids.put(style.getStyleId(), same);
            }
        }
        for (Style style : own.getStyle()) {
            if (!ids.containsKey(style.getStyleId())) {
                add(style, defaults);
            }
        }
    }

    private void add(Style style, Set<String> defaults) {
        if (style.isDefault() && defaults.contains(style.getType())) {
            style.setDefault(false);
        } else if (style.isDefault() && style.getType().equals("paragraph")) {
            defaultParagraph = style.getStyleId();
        }
        if (style.getBasedOn() != null) {
            style.getBasedOn().setVal(id(style.getBasedOn().getVal()));
        }
        if (style.getNext() != null) {
            style.getNext().setVal(id(style.getNext().getVal()));
        }
        styles.getStyle().add(style);
    }

    private static String nameKey(Style style) {
        String name = style.getName() == null ? "" : style.getName().getVal();
        return style.getType() + " " + name.toLowerCase(Locale.ROOT);
    }

    private String id(String id) {
        return ids.getOrDefault(id, id);
    }

    /** The template's ids of styles that the house has under others. */
    Map<String, String> ids() {
        return ids;
    }

    /** The id of the style of paragraphs that name none. */
    String defaultParagraph() {
        return defaultParagraph;
    }

    Styles styles() {
        return styles;
    }
}
