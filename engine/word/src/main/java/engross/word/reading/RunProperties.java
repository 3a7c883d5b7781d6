package engross.word.reading;

import engross.model.Format;
import engross.model.Format.Position;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a run looks (w:rPr, ECMA-376 Part 1, 17.3.2.28), as far as a source can say it, and what it cannot. */
final class RunProperties {
    private boolean bold;
    private boolean italic;
    private boolean complexBold;
    private boolean complexItalic;
    private boolean complex;
    private Position position = Position.BASELINE;
    private String style = "";
    private String font = "";
    private boolean hidden;
    private final List<String> lost = new ArrayList<>(0);

    static RunProperties read(XmlCursor xml, StylesReader styles) {
        RunProperties properties = new RunProperties();
        xml.children(name -> properties.property(xml, name));
        WordStyle named = styles.find(properties.style);
        if (named != null) {
            properties.bold |= isOn(named.bold());
            properties.italic |= isOn(named.italic());
        }
        return properties;
    }

    private static boolean isOn(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }

    private void property(XmlCursor xml, String name) {
        switch (name) {
            case "rStyle" -> style = xml.attribute("val");
            case "b" -> bold = xml.isOn();
            case "i" -> italic = xml.isOn();
            case "bCs" -> complexBold = xml.isOn();
            case "iCs" -> complexItalic = xml.isOn();
            case "rtl", "cs" -> complex |= xml.isOn();
            case "vertAlign" -> position = position(xml.attribute("val"));
            case "rFonts" -> font = xml.attribute("ascii");
            case "vanish" -> hidden = xml.isOn();
            case "u" -> lose(!xml.attribute("val").equals("none"), "underlined text");
            case "strike", "dstrike" -> lose(xml.isOn(), "struck-out text that is no tracked deletion");
            case "highlight" -> lose(!xml.attribute("val").equals("none"), "highlighted text");
            case "rPrChange" -> lose(true, "a tracked change of the look of text");
            default -> {}
        }
    }

    private void lose(boolean isSo, String what) {
        if (isSo) {
            lost.add(what);
        }
    }

    private static Position position(String value) {
        return switch (value) {
            case "superscript" -> Position.SUPERSCRIPT;
            case "subscript" -> Position.SUBSCRIPT;
            default -> Position.BASELINE;
        };
    }

    /** Bold and slanted as the script of the text asks: complex scripts have switches of their own (17.3.2.2). */
    Format format() {
        return new Format(bold || (complex && complexBold), italic || (complex && complexItalic), position, style);
    }

    /** The font of letters; empty where the text has none of its own. */
    String font() {
        return font;
    }

    boolean isHidden() {
        return hidden;
    }

    List<String> lost() {
        return lost;
    }
}
