package engross.word;

import engross.model.style.Alignment;
import engross.model.style.Border;
import engross.model.style.Borders;
import engross.model.style.CharacterProperties;
import engross.model.style.Fonts;
import engross.model.style.LineSpacing;
import engross.model.style.ParagraphProperties;
import engross.model.style.TabStop;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Style properties as w:pPr and w:rPr, in the order of the schema (ECMA-376 Part 1, 17.3.1.26 and 17.3.2.28). */
final class PropertiesXml {
    private final XmlBytes xml;

    PropertiesXml(XmlBytes xml) {
        this.xml = xml;
    }

    /**
     * @param inheritedTabs the stops of the style below: Word adds stops up, so those that are not taken over are cleared
     * @param bidi whether paragraphs run from right to left; said once, by the style at the root
     */
    void paragraph(ParagraphProperties p, List<TabStop> inheritedTabs, boolean bidi) {
        xml.raw("<w:pPr>");
        toggle("keepNext", p.keepNext());
        toggle("keepLines", p.keepLines());
        toggle("pageBreakBefore", p.newPage());
        toggle("widowControl", p.widowControl());
        if (p.borders() != null) {
            borders("pBdr", p.borders());
        }
        if (p.tabs() != null) {
            tabs(p.tabs(), inheritedTabs);
        }
        if (bidi) {
            xml.raw("<w:bidi/>");
        }
        spacing(p);
        indents(p);
        if (p.alignment() != null) {
            xml.raw("<w:jc w:val=\"").raw(jc(p.alignment())).raw("\"/>");
        }
        if (p.outlineLevel() != null) {
            xml.raw("<w:outlineLvl").attribute("w:val", p.outlineLevel()).raw("/>");
        }
        xml.raw("</w:pPr>");
    }

    private void spacing(ParagraphProperties p) {
        LineSpacing line = p.line();
        if (p.before() == null && p.after() == null && line == null) {
            return;
        }
        xml.raw("<w:spacing");
        number("w:before", p.before());
        number("w:after", p.after());
        if (line != null) {
            xml.attribute("w:line", line.value()).attribute("w:lineRule", rule(line.rule()));
        }
        xml.raw("/>");
    }

    private static String rule(LineSpacing.Rule rule) {
        return switch (rule) {
            case AUTO -> "auto";
            case EXACT -> "exact";
            case AT_LEAST -> "atLeast";
        };
    }

    private void indents(ParagraphProperties p) {
        Integer first = p.firstLine();
        if (p.start() == null && p.end() == null && first == null) {
            return;
        }
        xml.raw("<w:ind");
        number("w:left", p.start());
        number("w:right", p.end());
        if (first != null) {
            number(first < 0 ? "w:hanging" : "w:firstLine", Math.abs(first));
        }
        xml.raw("/>");
    }

    private void tabs(List<TabStop> tabs, List<TabStop> inherited) {
        if (tabs.isEmpty() && inherited.isEmpty()) {
            return;
        }
        xml.raw("<w:tabs>");
        for (TabStop stop : inherited) {
            if (tabs.stream().noneMatch(t -> t.position() == stop.position())) {
                xml.raw("<w:tab w:val=\"clear\"")
                        .attribute("w:pos", stop.position())
                        .raw("/>");
            }
        }
        for (TabStop stop : tabs) {
            xml.raw("<w:tab").attribute("w:val", kind(stop.kind()));
            if (stop.leader()) {
                xml.raw(" w:leader=\"dot\"");
            }
            xml.attribute("w:pos", stop.position()).raw("/>");
        }
        xml.raw("</w:tabs>");
    }

    private static String kind(TabStop.Kind kind) {
        return switch (kind) {
            case START -> "left";
            case CENTER -> "center";
            case END -> "right";
        };
    }

    /** Left is the start side in both directions of text, as Word reads transitional documents (17.18.44). */
    static String jc(Alignment alignment) {
        return switch (alignment) {
            case START -> "left";
            case CENTER -> "center";
            case END -> "right";
            case JUSTIFY -> "both";
        };
    }

    /** @param language the w:lang element; empty for none */
    void character(CharacterProperties c, String language) {
        xml.raw("<w:rPr>");
        fonts(c.fonts());
        toggle("b", c.bold());
        toggle("bCs", c.bold());
        toggle("i", c.italic());
        toggle("iCs", c.italic());
        toggle("caps", c.caps());
        if (c.color() != null) {
            xml.raw("<w:color").attribute("w:val", c.color()).raw("/>");
        }
        element("position", c.raise());
        element("sz", c.size());
        element("szCs", c.complexSize());
        if (c.underline() != null) {
            xml.raw(c.underline() ? "<w:u w:val=\"single\"/>" : "<w:u w:val=\"none\"/>");
        }
        xml.raw(language).raw("</w:rPr>");
    }

    private void fonts(Fonts fonts) {
        if (fonts.isInherited()) {
            return;
        }
        xml.raw("<w:rFonts");
        if (fonts.latin() != null) {
            xml.attribute("w:ascii", fonts.latin()).attribute("w:hAnsi", fonts.latin());
        }
        if (fonts.eastAsian() != null) {
            xml.attribute("w:eastAsia", fonts.eastAsian());
        }
        if (fonts.complex() != null) {
            xml.attribute("w:cs", fonts.complex());
        }
        xml.raw("/>");
    }

    /** w:pBdr, w:tblBorders or w:tcBorders; what is null is left out. */
    void borders(String element, Borders borders) {
        xml.raw("<w:").raw(element).raw(">");
        border("top", borders.top());
        border("left", borders.start());
        border("bottom", borders.bottom());
        border("right", borders.end());
        if (!element.equals("pBdr")) {
            border("insideH", borders.insideHorizontal());
            border("insideV", borders.insideVertical());
        }
        xml.raw("</w:").raw(element).raw(">");
    }

    private void border(String side, @Nullable Border border) {
        if (border == null) {
            return;
        }
        xml.raw("<w:").raw(side);
        if (border.size() == 0) {
            xml.raw(" w:val=\"nil\"/>");
        } else {
            xml.raw(" w:val=\"single\"").attribute("w:sz", border.size()).raw(" w:space=\"0\"");
            xml.attribute("w:color", border.color()).raw("/>");
        }
    }

    private void toggle(String name, @Nullable Boolean on) {
        if (on != null) {
            xml.raw("<w:").raw(name).raw(on ? "/>" : " w:val=\"0\"/>");
        }
    }

    private void element(String name, @Nullable Integer value) {
        if (value != null) {
            xml.raw("<w:").raw(name).attribute("w:val", value).raw("/>");
        }
    }

    private void number(String name, @Nullable Integer value) {
        if (value != null) {
            xml.attribute(name, value);
        }
    }
}
