package engross.word;

import org.docx4j.XmlUtils;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.SectPr;

/** An official template's w:sectPr. */
final class SectionXml {
    private SectionXml() {}

    /** Without marks of revisions and what belongs to other parts: notes' settings, the printer. */
    static String of(SectPr section, boolean hasFurniture, boolean isRightToLeft) {
        section.setSectPrChange(null);
        section.setFootnotePr(null);
        section.setEndnotePr(null);
        section.setPrinterSettings(null);
        section.setType(null);
        section.setRsidDel(null);
        section.setRsidR(null);
        section.setRsidRPr(null);
        section.setRsidSect(null);
        if (!hasFurniture) {
            section.setTitlePg(new BooleanDefaultTrue());
        }
        if (isRightToLeft) {
            section.setBidi(new BooleanDefaultTrue());
        }
        return XmlUtils.marshaltoString(section, true, false);
    }
}
