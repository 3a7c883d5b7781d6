package engross.assembly;

import engross.assembly.Elements.Element;
import engross.model.Change;
import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands inside a {@code p}: text, {@code i}, {@code b}, {@code sup}, {@code span style}, {@code tab}, {@code br},
 * {@code a href}, {@code page}, {@code pages}, {@code ordinal} and {@code total}, {@code image}, and {@code content} for a text
 * of the source. A line break in the template with the white space around it counts as one space, and as nothing at the
 * beginning and end.
 */
final class InlineReader {
    private final Contents contents;
    private final HousePictures pictures;
    private final Diagnostics diagnostics;

    InlineReader(Contents contents, HousePictures pictures, Diagnostics diagnostics) {
        this.contents = contents;
        this.pictures = pictures;
        this.diagnostics = diagnostics;
    }

    /** The house's own pictures, such as a logo. */
    @FunctionalInterface
    interface HousePictures {
        /** The picture of that name; nothing where the house has none. */
        Optional<Picture> picture(String name, Element element);
    }

    List<Inline> content(Element paragraph, Change change) {
        List<Inline> inlines = new ArrayList<>();
        children(paragraph, new Look(Format.PLAIN, change), inlines);
        trim(inlines);
        return inlines;
    }

    /** How what is read next looks. */
    private record Look(Format format, Change change) {}

    private void children(Element element, Look look, List<Inline> into) {
        for (Element child : element.children()) {
            inline(child, look, into);
        }
    }

    private void inline(Element element, Look look, List<Inline> into) {
        Format format = look.format();
        switch (element.name()) {
            case "" -> text(element.text(), look, into);
            case "i" -> children(element, new Look(format.withItalic(), look.change()), into);
            case "b" -> children(element, new Look(format.withBold(), look.change()), into);
            case "sup" ->
                children(element, new Look(format.withPosition(Format.Position.SUPERSCRIPT), look.change()), into);
            case "span" ->
                children(element, new Look(format.withStyle(element.attribute("style")), look.change()), into);
            case "tab" -> into.add(new Inline.Tab(look.change()));
            case "br" -> into.add(new Inline.LineBreak(look.change()));
            case "a" -> link(element, look, into);
            case "page" -> into.add(new Inline.Field(Inline.Field.Kind.PAGE, format));
            case "pages" -> into.add(new Inline.Field(Inline.Field.Kind.PAGES, format));
            case "ordinal" ->
                into.add(new Inline.Ordinal(
                        element.attribute("role"),
                        element.attribute("single"),
                        element.attribute("several"),
                        format,
                        look.change()));
            case "total" ->
                into.add(new Inline.Total(
                        element.attribute("role"),
                        element.attribute("one"),
                        element.attribute("several"),
                        format,
                        look.change()));
            case "image" -> image(element, look, into);
            case "content" -> content(element, look, into);
            default -> fault(element, "unknown element <" + element.name() + "> in a paragraph");
        }
    }

    private static void text(String text, Look look, List<Inline> into) {
        StringBuilder folded = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                while (!folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
                    folded.setLength(folded.length() - 1);
                }
                while (i < text.length() && text.charAt(i) <= ' ') {
                    i++;
                }
                folded.append('\n');
            } else {
                folded.append(c == '\t' ? ' ' : c);
                i++;
            }
        }
        if (!folded.isEmpty()) {
            into.add(new Inline.Text(folded.toString().replace('\n', ' '), look.format(), look.change()));
        }
    }

    /** White space at the ends of a paragraph is the template's layout. */
    private static void trim(List<Inline> inlines) {
        while (!inlines.isEmpty()
                && inlines.get(0) instanceof Inline.Text text
                && text.text().isBlank()) {
            inlines.remove(0);
        }
        while (!inlines.isEmpty()
                && inlines.get(inlines.size() - 1) instanceof Inline.Text text
                && text.text().isBlank()) {
            inlines.remove(inlines.size() - 1);
        }
        if (!inlines.isEmpty() && inlines.get(0) instanceof Inline.Text text) {
            inlines.set(0, text.withText(text.text().stripLeading()));
        }
        int last = inlines.size() - 1;
        if (last >= 0 && inlines.get(last) instanceof Inline.Text text) {
            inlines.set(last, text.withText(text.text().stripTrailing()));
        }
    }

    private void link(Element element, Look look, List<Inline> into) {
        List<Inline> shown = new ArrayList<>();
        children(element, new Look(look.format(), look.change()), shown);
        into.add(new Inline.Link(element.attribute("href"), shown));
    }

    /** {@code width} in twips; the height follows from the picture. */
    private void image(Element element, Look look, List<Inline> into) {
        Optional<Picture> picture = pictures.picture(element.attribute("name"), element);
        if (picture.isEmpty()) {
            fault(element, "the house has no picture " + element.attribute("name"));
            return;
        }
        int width =
                element.attribute("width").matches("[0-9]{1,5}") ? Integer.parseInt(element.attribute("width")) : 1440;
        int height = (int) Math.round(
                (double) width * picture.get().pixelHeight() / picture.get().pixelWidth());
        into.add(new Inline.Image(
                "house/" + element.attribute("name"), width, height, element.attribute("alt"), look.change()));
    }

    private void content(Element element, Look look, List<Inline> into) {
        Object content = find(element);
        if (!(content instanceof List<?> inlines)) {
            fault(element, "blocks of the source stand inside a paragraph");
            return;
        }
        for (Object inline : inlines) {
            into.add(Looks.apply((Inline) inline, look.format(), look.change()));
        }
    }

    private @Nullable Object find(Element element) {
        try {
            return contents.get(element.attribute("ref"));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void fault(Element element, String message) {
        diagnostics.add(Diagnostic.error("template", element.place(), message));
    }
}
