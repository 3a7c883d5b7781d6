package engross.word;

import engross.model.style.PageGeometry;

/** {@code word/settings.xml}: Word 2013 and later, without revision identifiers (ECMA-376 Part 1, 17.15.1.78). */
final class SettingsPart {
    private SettingsPart() {}

    static XmlBytes of(PageGeometry page, Languages languages) {
        XmlBytes xml = new XmlBytes(2048);
        xml.raw(Namespaces.XML).raw("<w:settings").raw(Namespaces.MAIN).raw("><w:zoom w:percent=\"100\"/>");
        xml.raw("<w:defaultTabStop").attribute("w:val", page.defaultTab()).raw("/><w:doNotHyphenateCaps/>");
        xml.raw("<w:characterSpacingControl w:val=\"doNotCompress\"/>");
        xml.raw("<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>");
        xml.raw("<w:compat>");
        compatibility(xml, "compatibilityMode", "15");
        compatibility(xml, "overrideTableStyleFontSizeAndJustification", "1");
        compatibility(xml, "enableOpenTypeFeatures", "1");
        compatibility(xml, "doNotFlipMirrorIndents", "1");
        compatibility(xml, "differentiateMultirowTableHeaders", "1");
        xml.raw("</w:compat><w:themeFontLang").raw(languages.attributes()).raw("/>");
        xml.raw("<w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\",\"/></w:settings>");
        return xml;
    }

    private static void compatibility(XmlBytes xml, String name, String value) {
        xml.raw("<w:compatSetting")
                .attribute("w:name", name)
                .raw(" w:uri=\"http://schemas.microsoft.com/office/word\"")
                .attribute("w:val", value)
                .raw("/>");
    }
}
