package engross.word;

import engross.model.Comment;
import java.util.Map;

/** {@code word/comments.xml}: the remarks whose ranges stand in the text (17.13.4.6). */
final class CommentsPart {
    private CommentsPart() {}

    static Story of(DocumentContext context, Map<Comment, Integer> comments) {
        Story story = Story.of("comments.xml", 1 << 12).open("comments");
        XmlBytes xml = story.xml();
        BlockWriter blocks = new BlockWriter(context, story);
        comments.forEach((comment, number) -> {
            xml.raw("<w:comment").attribute("w:id", number);
            xml.attribute("w:author", comment.by().author());
            if (comment.by().date() != null) {
                xml.attribute("w:date", comment.by().date());
            }
            xml.attribute("w:initials", initials(comment.by().author())).raw(">");
            blocks.container(comment.body(), context.sheet.page().textWidth());
            xml.raw("</w:comment>");
        });
        story.close("comments");
        return story;
    }

    /** The first character of each word of a name, three at most. */
    static String initials(String author) {
        StringBuilder initials = new StringBuilder(3);
        boolean start = true;
        int count = 0;
        for (int i = 0; i < author.length() && count < 3; ) {
            int c = author.codePointAt(i);
            if (start && Character.isLetterOrDigit(c)) {
                initials.appendCodePoint(c);
                count++;
            }
            start = !Character.isLetterOrDigit(c);
            i += Character.charCount(c);
        }
        return initials.toString();
    }
}
