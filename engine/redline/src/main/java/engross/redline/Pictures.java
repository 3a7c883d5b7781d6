package engross.redline;

import engross.model.Document;
import engross.model.Inline;
import engross.model.Paragraph;
import engross.model.Picture;
import engross.model.TreeRewrite;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pictures of both texts. */
final class Pictures {
    private Pictures() {}

    static Map<String, Picture> of(Document base, Document revised) {
        if (base.pictures().isEmpty()) {
            return revised.pictures();
        }
        Map<String, Picture> pictures = new LinkedHashMap<>(revised.pictures());
        base.pictures().forEach(pictures::putIfAbsent);
        return pictures;
    }

    static boolean isSame(Picture old, Picture now) {
        return old.mediaType().equals(now.mediaType()) && Arrays.equals(old.content(), now.content());
    }

    /** A document that calls its pictures by other names. @param names by those that it has */
    static Document renamed(Document document, Map<String, String> names, Map<String, Picture> pictures) {
        Document named =
                TreeRewrite.ofParagraphs(paragraph -> renamed(paragraph, names)).document(document);
        return new Document(
                named.metadata(), named.furniture(), named.body(), named.notes(), named.comments(), pictures);
    }

    private static Paragraph renamed(Paragraph paragraph, Map<String, String> names) {
        List<Inline> content = paragraph.content().stream()
                .map(inline -> inline instanceof Inline.Image image ? renamed(image, names) : inline)
                .toList();
        return paragraph.withContent(content);
    }

    private static Inline renamed(Inline.Image image, Map<String, String> names) {
        return new Inline.Image(
                names.getOrDefault(image.picture(), image.picture()),
                image.width(),
                image.height(),
                image.alternativeText(),
                image.change());
    }
}
