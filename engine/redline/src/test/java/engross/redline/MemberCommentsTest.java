package engross.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Comment;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Revision;
import engross.model.TreeRewrite;
import engross.redline.Compilation.Brackets;
import engross.redline.Compilation.Order;
import engross.redline.Compilation.Proposal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** The comments of several members in one text: each stands at the words that its author wrote it at. */
class MemberCommentsTest {
    private static final List<String> AUTHORS = List.of("ARB", "RCC", "USA");

    private static Document compile(Document base, List<Document> texts) {
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            proposals.add(new Proposal(texts.get(i), Critic.by(AUTHORS.get(i))));
        }
        return Compilation.of(base, proposals, Brackets.of(Critic.by("SEC")), Order.FURTHEST, Redline.Options.DEFAULT)
                .orThrow()
                .document();
    }

    private static Document text(String author, String line, String... remarks) {
        Document text = Critic.read("en", line.replace("{", "").replace("}", ""));
        List<Comment> comments = new ArrayList<>();
        for (String remark : remarks) {
            comments.add(comment("c" + (comments.size() + 1), author, remark));
        }
        Paragraph first = (Paragraph) text.body().get(0);
        List<Inline> content = new ArrayList<>();
        int number = 1;
        for (String part : line.split("(?=[{}])|(?<=[{}])", -1)) {
            if (part.equals("{")) {
                content.add(new Inline.CommentStart("c" + number));
            } else if (part.equals("}")) {
                content.add(new Inline.CommentEnd("c" + number++));
            } else {
                content.add(Inline.Text.of(part));
            }
        }
        return text.withBody(List.of(first.withContent(content))).withComments(comments);
    }

    private static Comment comment(String id, String author, String remark) {
        return new Comment(id, Critic.by(author), List.of(Paragraph.of("comment", remark)), Place.NONE);
    }

    @Test
    void commentsOfAllStandAtTheirWords() {
        Document compiled = compile(
                Critic.read("en", "The office shall report every year."),
                List.of(
                        text("ARB", "The office {should} report every year.", "too strong"),
                        text("RCC", "The {office} may report every {}month.", "which one?", "too often?")));
        assertEquals(
                Map.of("ARB too strong", "should", "RCC which one?", "office", "RCC too often?", ""), spoken(compiled));
        assertEquals(List.of("c1", "c1-2", "c2"), ids(compiled));
    }

    /** A text that only comments has no marks to be merged for. */
    @Test
    void whoOnlyCommentsIsHeard() {
        Document compiled = compile(
                Critic.read("en", "It shall be so."),
                List.of(text("ARB", "It should be so."), text("RCC", "It {shall} be so.", "keep it")));
        assertEquals(Map.of("RCC keep it", "shall"), spoken(compiled));
    }

    /** What the base says already, and every member's text after it, is said once; the same words of two members are two comments. */
    @Test
    void whatIsSaidOnceIsThereOnce() {
        Document compiled = compile(
                Critic.read("en", "It shall be so."),
                List.of(
                        text("SEC", "{It} {shall} be so.", "who?", "to be checked"),
                        text("SEC", "{It} {shall} be so now.", "who?", "to be checked")));
        assertEquals(Map.of("SEC who?", "It", "SEC to be checked", "shall"), spoken(compiled));
        assertEquals(2, compiled.comments().size());
        Document two = compile(
                Critic.read("en", "It shall be so."),
                List.of(text("ARB", "It {shall} be so.", "no"), text("RCC", "It {shall} be so.", "no")));
        assertEquals(Map.of("ARB no", "shall", "RCC no", "shall"), spoken(two));
    }

    /** In every author's own view, and in the whole, each comment speaks of the words that it was written for. */
    @Test
    void everyCommentKeepsItsWords() {
        int comments = 0;
        for (int seed = 0; seed < 150; seed++) {
            Drafts drafts = new Drafts(List.of("zh", "en", "ar").get(seed % 3), new SplittableRandom(seed));
            Document base = drafts.document(2);
            List<Document> texts = new ArrayList<>();
            for (String author : AUTHORS) {
                SplittableRandom random = new SplittableRandom(seed * 7L + author.hashCode());
                Document edited = new Editor(drafts, random, 4, false).edit(base);
                texts.add(new Remarks(author, random).on(edited));
            }
            Document compiled = compile(base, texts);
            for (int i = 0; i < texts.size(); i++) {
                Map<String, String> own = spoken(texts.get(i));
                comments += own.size();
                Map<String, String> shown = spoken(Views.byAuthor(compiled, AUTHORS.get(i)));
                shown.keySet().retainAll(own.keySet());
                assertEquals(own, shown, "seed " + seed);
            }
        }
        assertTrue(comments > 1000, "comments: " + comments);
    }

    private static List<String> ids(Document document) {
        return document.comments().stream().map(Comment::id).sorted().toList();
    }

    /** By author and remark, the words that a comment speaks of. */
    private static Map<String, String> spoken(Document document) {
        Map<String, StringBuilder> open = new HashMap<>();
        Map<String, String> closed = new HashMap<>();
        Walk.paragraphs(document.body(), paragraph -> read(paragraph, open, closed));
        for (Note note : document.notes()) {
            note.body().forEach(paragraph -> read(paragraph, open, closed));
        }
        Map<String, String> spoken = new TreeMap<>();
        for (Comment comment : document.comments()) {
            StringBuilder remark = new StringBuilder();
            PlainText.append(comment.body().get(0).content(), remark);
            spoken.put(comment.by().author() + " " + remark, closed.getOrDefault(comment.id(), "nothing"));
        }
        return spoken;
    }

    private static void read(Paragraph paragraph, Map<String, StringBuilder> open, Map<String, String> closed) {
        for (Inline inline : paragraph.content()) {
            if (inline instanceof Inline.CommentStart start) {
                open.put(start.comment(), new StringBuilder());
            } else if (inline instanceof Inline.CommentEnd end) {
                closed.put(end.comment(), String.valueOf(open.remove(end.comment())));
            } else {
                open.values().forEach(words -> PlainText.append(List.of(inline), words));
            }
        }
    }

    /** Comments at random places of a text: on words, on nothing, from one paragraph into a later one. */
    private static final class Remarks extends TreeRewrite {
        private final Revision by;
        private final RandomGenerator random;
        private final List<Comment> comments = new ArrayList<>();
        private String open = "";
        private int number;

        Remarks(String author, RandomGenerator random) {
            this.by = Critic.by(author);
            this.random = random;
        }

        Document on(Document text) {
            Document remarked = document(text);
            leaveOpen();
            return remarked.withComments(comments);
        }

        @Override
        protected Note note(Note note) {
            leaveOpen();
            return super.note(note);
        }

        /** What does not end in its story is no comment. */
        private void leaveOpen() {
            comments.removeIf(comment -> comment.id().equals(open));
            open = "";
        }

        @Override
        protected Paragraph paragraph(Paragraph paragraph) {
            List<Inline> content = new ArrayList<>();
            for (Inline inline : paragraph.content()) {
                if (inline instanceof Inline.Text run && run.text().length() > 1) {
                    int half = 1 + random.nextInt(run.text().length() - 1);
                    content.add(run.withText(run.text().substring(0, half)));
                    remark(content);
                    content.add(run.withText(run.text().substring(half)));
                } else {
                    content.add(inline);
                }
                remark(content);
            }
            return paragraph.withContent(content);
        }

        private void remark(List<Inline> content) {
            int choice = random.nextInt(6);
            if (choice == 0 && open.isEmpty()) {
                open = "c" + ++number;
                comments.add(comment(open, by.author(), "remark " + open));
                content.add(new Inline.CommentStart(open));
            }
            if ((choice == 0 && random.nextInt(3) == 0) || (choice == 1 && !open.isEmpty())) {
                content.add(new Inline.CommentEnd(open));
                open = "";
            }
        }
    }
}
