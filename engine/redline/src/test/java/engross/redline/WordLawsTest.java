package engross.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Direction;
import engross.model.Document;
import engross.model.style.Borders;
import engross.model.style.CharacterProperties;
import engross.model.style.PageGeometry;
import engross.model.style.ParagraphProperties;
import engross.model.style.ParagraphStyle;
import engross.model.style.StyleSheet;
import engross.model.style.TableStyle;
import engross.numbering.Numbering;
import engross.redline.Compilation.Brackets;
import engross.redline.Compilation.Order;
import engross.word.WordWriter;
import engross.word.content.Reading;
import engross.word.content.WordContent;
import engross.word.content.WordText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The texts of a redline's Word file, read back from its bytes, are those of the two versions' own Word files. */
class WordLawsTest {
    private static final int TREES = 600;
    private static final WordWriter WRITER = WordWriter.of(sheet(), "en-GB", Direction.LEFT_TO_RIGHT);

    private static StyleSheet sheet() {
        Map<String, ParagraphStyle> paragraphs = new LinkedHashMap<>();
        for (String id : List.of("para", "item", "title", "call", "cell", "note", "s0", "s1", "c")) {
            paragraphs.put(
                    id,
                    new ParagraphStyle(id, id, "", "", ParagraphProperties.INHERITED, CharacterProperties.INHERITED));
        }
        TableStyle grid = new TableStyle(
                "grid", "grid", 0, engross.model.style.Alignment.START, 0, Borders.NONE, 0, 0, 0, 0, null, true);
        PageGeometry page = new PageGeometry(11_907, 16_840, 1134, 1134, 1134, 1134, 567, 567, 720);
        return new StyleSheet(page, "para", paragraphs, Map.of(), Map.of("grid", grid), Map.of());
    }

    /** @return whether both texts can be written: an item without a label may begin with a paragraph that asks for a number */
    private static boolean prove(String name, Document base, Document revised) {
        if (!isNumbered(base) || !isNumbered(revised)) {
            return false;
        }
        Document redline = Redline.compare(base, revised, Critic.by("RCC"), Redline.Options.DEFAULT)
                .orThrow();
        WordContent marked = content(redline);
        compare(name + " rejected", content(base).after(), marked.before(), redline);
        compare(name + " accepted", content(revised).after(), marked.after(), redline);
        return true;
    }

    private static boolean isNumbered(Document tree) {
        return WRITER.write(Numbering.resolve(tree).orThrow()).value().isPresent();
    }

    private static void compare(String name, WordText wanted, WordText read, Document redline) {
        int line = wanted.difference(read);
        if (line >= 0) {
            assertEquals(line(wanted, line), line(read, line), () -> name + ", line " + line + "\n" + print(redline));
        }
    }

    private static String line(WordText text, int at) {
        return at < text.lines().size() ? text.lines().get(at).toString() : "nothing";
    }

    private static String print(Document redline) {
        return Critic.print(Numbering.resolve(redline).orThrow());
    }

    private static WordContent content(Document tree) {
        byte[] docx = WRITER.write(Numbering.resolve(tree).orThrow()).orThrow();
        return WordContent.read(docx, "law.docx").orThrow();
    }

    @Test
    void editedDrafts() {
        for (int seed = 0; seed < 60; seed++) {
            String language = List.of("zh", "en", "ar").get(seed % 3);
            Drafts drafts = new Drafts(language, new SplittableRandom(seed));
            Document base = drafts.document(4);
            Editor editor = new Editor(drafts, new SplittableRandom(seed + 11), 4).cuttingLists();
            prove("seed " + seed, base, editor.edit(base));
        }
    }

    @Test
    void unrelatedDrafts() {
        for (int seed = 0; seed < 40; seed++) {
            Document base = new Drafts("en", new SplittableRandom(seed)).document(4);
            prove("seed " + seed, base, new Drafts("en", new SplittableRandom(seed + 5000)).document(4));
        }
    }

    /** Every author alone, accepted and rejected, is in the bytes what it is in the tree. */
    @Test
    void compiledDrafts() {
        for (int seed = 0; seed < 120; seed++) {
            String language = List.of("zh", "en", "ar").get(seed % 3);
            Drafts drafts = new Drafts(language, new SplittableRandom(seed));
            Document base = drafts.document(4);
            List<Compilation.Proposal> proposals = new ArrayList<>();
            for (String author : List.of("ARB", "RCC", "CEPT")) {
                Editor editor = new Editor(drafts, new SplittableRandom(seed * 31L + author.hashCode()), 3);
                proposals.add(new Compilation.Proposal(editor.edit(base), Critic.by(author)));
            }
            Compilation compiled = Compilation.of(
                            base,
                            proposals,
                            Brackets.of(Critic.by("Secretariat")),
                            Order.FURTHEST,
                            Redline.Options.DEFAULT)
                    .orThrow();
            holds("seed " + seed, Numbering.resolve(compiled.document()).orThrow(), base);
        }
    }

    private static void holds(String name, Document marked, Document base) {
        List<Reading> readings = new ArrayList<>();
        for (String author : List.of("ARB", "RCC", "CEPT")) {
            readings.add(Reading.onlyOf(author));
            readings.add(Reading.allBut(author));
        }
        WordContent read = WordContent.read(WRITER.write(marked).orThrow(), "law.docx", readings)
                .orThrow();
        Document clean = Numbering.resolve(base).orThrow();
        compare(name + " rejected", WRITER.text(clean, Reading.AFTER), read.before(), marked);
        compare(name + " accepted", WRITER.text(marked, Reading.AFTER), read.after(), marked);
        for (int i = 0; i < readings.size(); i++) {
            WordText wanted = WRITER.text(marked, readings.get(i));
            compare(name + ", reading " + i, wanted, read.others().get(i), marked);
        }
    }

    @Test
    void twoViewsOfOneTree() {
        int proved = 0;
        for (int seed = 0; seed < TREES; seed++) {
            Document marked = MarkedTrees.next(new SplittableRandom(seed));
            proved += prove("seed " + seed, Views.rejected(marked), Views.accepted(marked)) ? 1 : 0;
        }
        assertTrue(proved > TREES / 2, "proved: " + proved);
    }

    @Test
    void unrelatedTrees() {
        int proved = 0;
        for (int seed = 0; seed < TREES; seed++) {
            Document base = Views.accepted(MarkedTrees.next(new SplittableRandom(seed)));
            Document revised = Views.accepted(MarkedTrees.next(new SplittableRandom(seed + 1)));
            proved += prove("seed " + seed, base, revised) ? 1 : 0;
        }
        assertTrue(proved > TREES / 2, "proved: " + proved);
    }
}
