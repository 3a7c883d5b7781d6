package engross.cli;

import engross.model.Document;
import engross.pdf.View;
import engross.redline.Views;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Which text of a source with marks is written.
 *
 * @param author whose changes alone are taken over, with the marks of the others left out; empty for everybody's
 */
record Rendition(View view, String author) {
    private static final String AUTHOR = "author=";

    /** All marks are shown. */
    static final Rendition MARKUP = new Rendition(View.MARKUP, "");

    /** The tree of this text, not numbered yet. */
    Document of(Document marked) {
        if (!author.isEmpty()) {
            return Views.byAuthor(marked, author);
        }
        return switch (view) {
            case FINAL -> Views.accepted(marked);
            case ORIGINAL -> Views.rejected(marked);
            case MARKUP -> marked;
        };
    }

    /** Reads {@code final}, {@code original}, {@code markup} or {@code author=NAME}. */
    static final class Converter implements ITypeConverter<Rendition> {
        @Override
        public Rendition convert(String text) {
            if (text.startsWith(AUTHOR) && text.length() > AUTHOR.length()) {
                return new Rendition(View.FINAL, text.substring(AUTHOR.length()));
            }
            return switch (text) {
                case "final" -> new Rendition(View.FINAL, "");
                case "original" -> new Rendition(View.ORIGINAL, "");
                case "markup" -> MARKUP;
                default -> throw new TypeConversionException("a view is final, original, markup or author=NAME");
            };
        }
    }
}
