package engross.word;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Place;
import engross.model.Result;
import engross.model.style.PageGeometry;
import engross.model.style.StyleSheet;
import engross.opc.Deflate;
import engross.opc.Limits;
import engross.opc.OpcPackage;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.util.List;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Styles;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's own {@code .dotx} or {@code .docx}, laid over a house: its styles, page, headers and footers win, ours fill in what
 * is missing. What leads out of the file, and macros, are left behind with a warning.
 */
final class OfficialTemplate {
    /** docx4j makes an object of every element. */
    private static final Limits LIMITS = new Limits(2_000, 64L << 20, 64 << 20, 250);

    private final PreparedParts house;
    private final Place place;
    private final Diagnostics diagnostics = new Diagnostics();

    private OfficialTemplate(PreparedParts house, Place place) {
        this.house = house;
        this.place = place;
    }

    /** @param file the name that the person knows the template by */
    static Result<PreparedParts> over(PreparedParts house, byte[] template, String file) {
        OfficialTemplate official = new OfficialTemplate(house, Place.of(file));
        Result<OpcPackage> safe = OpcPackage.read(template, file, LIMITS);
        if (safe.value().isEmpty()) {
            return official.failed(
                    "the template cannot be used: " + safe.diagnostics().get(0).message());
        }
        try {
            PreparedParts parts = official.read(WordprocessingMLPackage.load(new ByteArrayInputStream(template)));
            return Result.of(parts, official.diagnostics.sorted());
        } catch (Docx4JException | JAXBException | RuntimeException e) {
            // docx4j meets damaged files with exceptions of every kind; whatever they are, it is the file that is at
            // fault.
            return official.failed("the template cannot be read: " + e.getMessage());
        }
    }

    private Result<PreparedParts> failed(String message) {
        return Result.failed(List.of(Diagnostic.error("bad-template", place, message)
                .withHint("give a .dotx or .docx that Word opens without repair")));
    }

    private PreparedParts read(WordprocessingMLPackage template) throws Docx4JException, JAXBException {
        MainDocumentPart main = template.getMainDocumentPart();
        if (main == null) {
            throw new Docx4JException("it has no main document");
        }
        try (Deflate deflate = new Deflate()) {
            OfficialParts parts = new OfficialParts(main, place, diagnostics, deflate);
            parts.warnOfWhatStays(template);
            OfficialStyles styles =
                    OfficialStyles.filledUp(official(main), StylesPart.of(house.sheet(), house.languages()));
            parts.add("styles", XmlUtils.marshaltoString(styles.styles(), true, false));
            house.parts().stream()
                    .filter(part -> !part.relationship().equals("styles"))
                    .forEach(parts::add);
            parts.carry("theme");
            parts.carry("numbering");
            SectPr section = section(main);
            boolean hasFurniture = parts.furniture(section);
            StyleSheet sheet = house.sheet();
            return new PreparedParts(
                    new StyleSheet(
                            page(section, sheet.page()),
                            sheet.defaultParagraph(),
                            sheet.paragraphs(),
                            sheet.characters(),
                            sheet.tables(),
                            sheet.cells()),
                    house.languages(),
                    parts.parts(),
                    section == null
                            ? house.section()
                            : SectionXml.of(
                                    section, hasFurniture, house.languages().isRightToLeft()),
                    hasFurniture,
                    styles.ids(),
                    styles.defaultParagraph());
        }
    }

    private static Styles official(MainDocumentPart main) throws Docx4JException {
        StyleDefinitionsPart part = main.getStyleDefinitionsPart();
        return part == null ? new Styles() : part.getContents();
    }

    /** The last section's properties: they are the document's. */
    private static @Nullable SectPr section(MainDocumentPart main) throws Docx4JException {
        return main.getContents().getBody() == null
                ? null
                : main.getContents().getBody().getSectPr();
    }

    private static PageGeometry page(@Nullable SectPr section, PageGeometry own) {
        if (section == null || section.getPgSz() == null || section.getPgMar() == null) {
            return own;
        }
        SectPr.PgSz size = section.getPgSz();
        SectPr.PgMar margins = section.getPgMar();
        PageGeometry page = new PageGeometry(
                value(size.getW(), own.width()),
                value(size.getH(), own.height()),
                value(margins.getTop(), own.top()),
                value(margins.getBottom(), own.bottom()),
                value(margins.getLeft(), own.left()),
                value(margins.getRight(), own.right()),
                value(margins.getHeader(), own.header()),
                value(margins.getFooter(), own.footer()),
                own.defaultTab());
        return page.textWidth() > 0 ? page : own;
    }

    private static int value(@Nullable BigInteger twips, int own) {
        return twips == null ? own : twips.intValue();
    }
}
