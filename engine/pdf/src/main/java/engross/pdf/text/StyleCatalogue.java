package engross.pdf.text;

import engross.fonts.FontCatalogue;
import engross.fonts.Typeface;
import engross.model.Format;
import engross.model.style.Alignment;
import engross.model.style.CharacterProperties;
import engross.model.style.Fonts;
import engross.model.style.LineSpacing;
import engross.model.style.ParagraphProperties;
import engross.model.style.ParagraphStyle;
import engross.model.style.StyleSheet;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** The styles of a sheet with everything filled in, ready for setting. Thread-safe; prepared once a style sheet. */
public final class StyleCatalogue {
    private static final double HALF_POINTS = 2;
    private static final int DEFAULT_SIZE = 24;
    /** Raised and lowered text as Word draws it: two thirds of the size, a third or a seventh off the line. */
    private static final double SCRIPT_SIZE = 0.65;

    private static final double RAISED = 0.35;
    private static final double LOWERED = -0.14;

    private final StyleSheet sheet;
    private final FontCatalogue fonts;
    private final ConcurrentMap<String, ParagraphStyle> paragraphs = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, ConcurrentMap<Format, TextStyle>> texts = new ConcurrentHashMap<>();

    public StyleCatalogue(StyleSheet sheet, FontCatalogue fonts) {
        this.sheet = sheet;
        this.fonts = fonts;
    }

    public StyleSheet sheet() {
        return sheet;
    }

    /** A paragraph style; that of text without a style where the sheet has none of this name. */
    public ParagraphProperties paragraph(String id) {
        return style(id).paragraph();
    }

    /** The look of a run of a format in a paragraph of a style. */
    public TextStyle text(String paragraphStyle, Format format) {
        return texts.computeIfAbsent(paragraphStyle, style -> new ConcurrentHashMap<>())
                .computeIfAbsent(format, of -> resolve(paragraphStyle, of));
    }

    private ParagraphStyle style(String id) {
        return paragraphs.computeIfAbsent(id, this::filledIn);
    }

    private ParagraphStyle filledIn(String id) {
        String known = sheet.paragraphs().containsKey(id) ? id : sheet.defaultParagraph();
        ParagraphStyle style = sheet.effective(known);
        ParagraphProperties defaults = new ParagraphProperties(
                Alignment.START,
                0,
                0,
                new LineSpacing(LineSpacing.Rule.AUTO, 240),
                0,
                0,
                0,
                List.of(),
                false,
                false,
                false,
                true,
                9,
                null);
        return new ParagraphStyle(
                id,
                style.name(),
                style.basedOn(),
                style.next(),
                style.paragraph().over(defaults),
                style.character());
    }

    private TextStyle resolve(String style, Format format) {
        CharacterProperties own = sheet.character(format.style());
        CharacterProperties all = own.over(style(style).character());
        boolean bold = format.bold() || isTrue(all.bold());
        boolean italic = format.italic() || isTrue(all.italic());
        double size = (all.size() == null ? DEFAULT_SIZE : all.size()) / HALF_POINTS;
        double complexSize = all.complexSize() == null ? size : all.complexSize() / HALF_POINTS;
        double raise = all.raise() == null ? 0 : all.raise() / HALF_POINTS;
        double factor = 1;
        if (format.position() != Format.Position.BASELINE) {
            factor = SCRIPT_SIZE;
            raise += size * (format.position() == Format.Position.SUPERSCRIPT ? RAISED : LOWERED);
        }
        Fonts families = all.fonts();
        return new TextStyle(
                face(families.latin(), bold, italic),
                face(families.eastAsian(), bold, italic),
                face(families.complex(), bold, italic),
                fonts.fallback(bold, italic),
                size * factor,
                complexSize * factor,
                all.color() == null ? 0 : Integer.parseInt(all.color(), 16),
                raise,
                isTrue(all.underline()),
                isTrue(all.caps()));
    }

    private @Nullable Typeface face(@Nullable String family, boolean bold, boolean italic) {
        return family == null ? null : fonts.face(family, bold, italic).orElse(null);
    }

    private static boolean isTrue(@Nullable Boolean value) {
        return value != null && value;
    }
}
