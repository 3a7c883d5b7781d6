package engross.pdf.layout;

import engross.model.Block;
import engross.model.Change;
import engross.model.Comment;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Label;
import engross.model.NumberForm;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.model.style.StyleSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The comments of a document as a list behind its text, for who reads it on paper. */
final class CommentList {
    private CommentList() {}

    /** Empty where the text has no comments. */
    static List<Block> blocks(LayoutContext context) {
        String text = context.styles.sheet().defaultParagraph();
        List<Item> items = new ArrayList<>();
        for (String id : context.commentsInOrder()) {
            Comment comment = context.comment(id);
            if (comment == null) {
                continue;
            }
            // Set as text: the style of comments is meant for the small boxes beside a page.
            List<Block> body = new ArrayList<>();
            comment.body().forEach(paragraph -> body.add(paragraph.withStyle(text)));
            List<Inline> head = new ArrayList<>();
            String date = comment.by().date() == null
                    ? ""
                    : " (" + comment.by().date().substring(0, 10) + ")";
            head.add(new Inline.Text(comment.by().author() + date + ": ", Format.BOLD, Change.NONE));
            head.addAll(comment.body().get(0).content());
            Label label = new Label.Fixed(
                    List.of(Inline.Text.of(Integer.toString(items.size() + 1)), new Inline.Tab(Change.NONE)));
            body.set(0, comment.body().get(0).withStyle(text).withContent(head).withLabel(label));
            items.add(new Item("", body, Change.NONE, comment.place()));
        }
        if (items.isEmpty()) {
            return List.of();
        }
        Inline title = Inline.Text.of(context.wording.comments());
        return List.of(
                Paragraph.of(headingStyle(context), List.of(title)).withNewPage(true),
                new Sequence(NumberForm.DECIMAL, false, items, items.get(0).place()));
    }

    /** The first style of a heading of the highest level, or that of text where the house has no headings. */
    private static String headingStyle(LayoutContext context) {
        StyleSheet sheet = context.styles.sheet();
        return sheet.paragraphs().keySet().stream()
                .filter(id ->
                        Objects.requireNonNull(context.styles.paragraph(id).outlineLevel()) == 0)
                .findFirst()
                .orElse(sheet.defaultParagraph());
    }

    /** The words of a comment. */
    static String text(Comment comment) {
        return String.join(
                "\n",
                comment.body().stream()
                        .map(paragraph -> PlainText.of(paragraph.content()))
                        .toList());
    }
}
