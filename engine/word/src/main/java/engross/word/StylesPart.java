package engross.word;

import engross.model.style.CharacterProperties;
import engross.model.style.CharacterStyle;
import engross.model.style.ParagraphStyle;
import engross.model.style.StyleSheet;
import engross.model.style.TabStop;
import engross.model.style.TableStyle;
import java.util.List;

/** {@code word/styles.xml}: the sheet's styles, and the three that every Word document has (ECMA-376 Part 1, 17.7). */
final class StylesPart {
    private final XmlBytes xml = new XmlBytes(1 << 16);
    private final PropertiesXml properties = new PropertiesXml(xml);
    private final StyleSheet sheet;
    private final Languages languages;

    private StylesPart(StyleSheet sheet, Languages languages) {
        this.sheet = sheet;
        this.languages = languages;
    }

    static XmlBytes of(StyleSheet sheet, Languages languages) {
        StylesPart part = new StylesPart(sheet, languages);
        part.write();
        return part.xml;
    }

    private void write() {
        xml.raw(Namespaces.XML).raw("<w:styles").raw(Namespaces.MAIN).raw(">");
        defaults();
        sheet.paragraphs().values().forEach(this::paragraph);
        builtIn();
        sheet.characters().values().forEach(this::character);
        sheet.tables().values().forEach(this::table);
        xml.raw("</w:styles>");
    }

    private void defaults() {
        CharacterProperties base = sheet.effective(sheet.defaultParagraph()).character();
        CharacterProperties fontsOnly =
                new CharacterProperties(base.fonts(), null, null, null, null, null, null, null, null);
        xml.raw("<w:docDefaults><w:rPrDefault>");
        properties.character(fontsOnly, languages.element());
        xml.raw("</w:rPrDefault><w:pPrDefault/></w:docDefaults>");
        xml.raw("<w:latentStyles w:defLockedState=\"0\" w:defUIPriority=\"99\" w:defSemiHidden=\"0\"")
                .raw(" w:defUnhideWhenUsed=\"0\" w:defQFormat=\"0\" w:count=\"376\"/>");
    }

    private void builtIn() {
        xml.raw("<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">")
                .raw("<w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/>")
                .raw("<w:unhideWhenUsed/></w:style>");
        xml.raw("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">")
                .raw("<w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/>")
                .raw("<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/>")
                .raw("<w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/>")
                .raw("<w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");
        xml.raw("<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/>")
                .raw("<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/></w:style>");
    }

    private void paragraph(ParagraphStyle style) {
        boolean isDefault = style.id().equals(sheet.defaultParagraph());
        open("paragraph", style.id(), style.name(), isDefault);
        reference("basedOn", style.basedOn());
        reference("next", style.next());
        xml.raw("<w:qFormat/>");
        boolean root = style.basedOn().isEmpty();
        if (!style.paragraph().isInherited() || root) {
            properties.paragraph(style.paragraph(), inheritedTabs(style), root && languages.isRightToLeft());
        }
        characters(style.character());
        xml.raw("</w:style>");
    }

    private List<TabStop> inheritedTabs(ParagraphStyle style) {
        if (style.basedOn().isEmpty()) {
            return List.of();
        }
        List<TabStop> tabs = sheet.effective(style.basedOn()).paragraph().tabs();
        return tabs == null ? List.of() : tabs;
    }

    private void character(CharacterStyle style) {
        open("character", style.id(), style.name(), false);
        reference("basedOn", style.basedOn().isEmpty() ? "DefaultParagraphFont" : style.basedOn());
        xml.raw("<w:qFormat/>");
        characters(style.character());
        xml.raw("</w:style>");
    }

    private void characters(CharacterProperties character) {
        if (!character.isInherited()) {
            properties.character(character, "");
        }
    }

    private void table(TableStyle style) {
        open("table", style.id(), style.name(), false);
        reference("basedOn", "TableNormal");
        xml.raw("<w:tblPr>");
        properties.borders("tblBorders", style.borders());
        xml.raw("<w:tblCellMar>");
        margin("top", style.marginTop());
        margin("left", style.marginStart());
        margin("bottom", style.marginBottom());
        margin("right", style.marginEnd());
        xml.raw("</w:tblCellMar></w:tblPr></w:style>");
    }

    private void margin(String side, int width) {
        xml.raw("<w:").raw(side).attribute("w:w", width).raw(" w:type=\"dxa\"/>");
    }

    private void open(String type, String id, String name, boolean isDefault) {
        xml.raw("<w:style").attribute("w:type", type);
        if (isDefault) {
            xml.raw(" w:default=\"1\"");
        }
        if (!BuiltInStyles.isName(name)) {
            xml.raw(" w:customStyle=\"1\"");
        }
        xml.attribute("w:styleId", id).raw("><w:name").attribute("w:val", name).raw("/>");
    }

    private void reference(String element, String id) {
        if (!id.isEmpty()) {
            xml.raw("<w:").raw(element).attribute("w:val", id).raw("/>");
        }
    }
}
