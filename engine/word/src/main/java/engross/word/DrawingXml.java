package engross.word;

import engross.model.Inline;

/** A picture in the line (wp:inline, ECMA-376 Part 1, 20.4.2.8). */
final class DrawingXml {
    /** English Metric Units in a twip (ST_PositiveCoordinate, 20.1.10.42). */
    private static final int EMU = 635;

    private static final String MAIN = " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";
    private static final String PICTURE_URI = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    /** A picture that says nothing is marked as decoration, as Word 2019 does ([MS-ODRAWXML]). */
    private static final String DECORATIVE = "<a:extLst" + MAIN
            + "><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\">"
            + "<adec:decorative xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/>"
            + "</a:ext></a:extLst>";

    private DrawingXml() {}

    /** @param relationship of the picture's part; @param number unique in the package */
    static void inline(XmlBytes xml, Inline.Image image, String relationship, int number) {
        xml.raw("<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent");
        extent(xml, image);
        xml.raw("<wp:docPr");
        identity(xml, image, number);
        xml.raw(">").raw(image.alternativeText().isEmpty() ? DECORATIVE : "").raw("</wp:docPr>");
        xml.raw("<wp:cNvGraphicFramePr><a:graphicFrameLocks").raw(MAIN).raw(" noChangeAspect=\"1\"/>");
        xml.raw("</wp:cNvGraphicFramePr><a:graphic").raw(MAIN).raw("><a:graphicData");
        xml.attribute("uri", PICTURE_URI).raw("><pic:pic").attribute("xmlns:pic", PICTURE_URI);
        xml.raw("><pic:nvPicPr><pic:cNvPr");
        identity(xml, image, number);
        xml.raw("/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip").attribute("r:embed", relationship);
        xml.raw(
                "/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext");
        extent(xml, image);
        xml.raw("</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>");
        xml.raw("</a:graphicData></a:graphic></wp:inline></w:drawing>");
    }

    private static void identity(XmlBytes xml, Inline.Image image, int number) {
        xml.attribute("id", number).raw(" name=\"Picture ").number(number).raw("\"");
        xml.attribute("descr", image.alternativeText());
    }

    /** A length in English Metric Units. @param twips the length */
    static long extent(int twips) {
        return (long) twips * EMU;
    }

    private static void extent(XmlBytes xml, Inline.Image image) {
        xml.raw(" cx=\"").raw(Long.toString(extent(image.width())));
        xml.raw("\" cy=\"").raw(Long.toString(extent(image.height()))).raw("\"/>");
    }
}
