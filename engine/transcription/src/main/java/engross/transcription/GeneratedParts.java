package engross.transcription;

import engross.house.Labels;
import engross.model.Block;
import engross.model.Diagnostic;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Paragraph;
import engross.model.Table;
import engross.model.TreeRewrite;
import engross.word.content.WordContent;
import engross.word.reading.WordText;
import java.util.ArrayList;
import java.util.List;

/**
 * What Engross writes behind a text and no source has: the register of a redline's changes with its links, the origins of a compilation. Both
 * are known by their titles and the heads of their tables.
 */
final class GeneratedParts {
    private static final List<String> REGISTER = List.of("number", "provision", "symbol", "before", "after", "alerts");
    private static final List<String> ORIGINS = List.of("number", "provision", "symbol", "author", "change");

    /** Lines of their own in the words of the house, around and behind the tables. */
    private static final List<String> LINES =
            List.of("register.none", "origins.furthest", "origins.unmerged-note", "origins.order");

    private static final List<String> TITLES = List.of("register.title", "origins.title", "origins.unmerged");

    /** A bookmark has no hyphens. */
    private static final String CHANGE = "#" + WordContent.UNSEEN.replace('-', '_');

    private final Labels labels;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private boolean inside;

    /** @param labels of the document's language */
    GeneratedParts(Labels labels) {
        this.labels = labels;
    }

    /** The file without them. */
    WordText without(WordText word) {
        Document document = word.document();
        Document own = document.withBody(body(document.body()));
        Document without = TreeRewrite.ofParagraphs(GeneratedParts::unlinked).document(own);
        return new WordText(without, word.styles(), word.defaultStyle(), word.bookmarks());
    }

    /** Where somebody changed what is left out. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private List<Block> body(List<Block> blocks) {
        List<Block> own = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            boolean generated = isTitle(blocks, i) || (inside && (isTable(blocks.get(i)) || isLine(blocks.get(i))));
            inside = generated;
            if (!generated) {
                own.add(blocks.get(i));
            } else if (isChanged(blocks.get(i))) {
                diagnostics.add(Diagnostic.warning(
                        "no-place",
                        blocks.get(i).place(),
                        "a change in a list that follows from the document is left out"));
            }
        }
        return own;
    }

    /** A title stands before one of the tables, or before what says that there is nothing to list. */
    private boolean isTitle(List<Block> blocks, int at) {
        String first = text(blocks.get(at)).split("\n", 2)[0].strip();
        boolean title = !first.isEmpty()
                && TITLES.stream().anyMatch(key -> labels.text(key).orElse("").equals(first));
        return title && at + 1 < blocks.size() && (isTable(blocks.get(at + 1)) || isLine(blocks.get(at + 1)));
    }

    private boolean isTable(Block block) {
        return block instanceof Table table
                && (hasHeads(table, "register.", REGISTER) || hasHeads(table, "origins.", ORIGINS));
    }

    private boolean hasHeads(Table table, String path, List<String> heads) {
        List<Table.Cell> cells = table.rows().get(0).cells();
        for (int i = 0; i < heads.size(); i++) {
            String label = labels.text(path + heads.get(i)).orElse("");
            String head = i < cells.size() && !cells.get(i).body().isEmpty()
                    ? text(cells.get(i).body().get(0)).split("\n", 2)[0].strip()
                    : "";
            if (label.isEmpty() || !head.equals(label.strip())) {
                return false;
            }
        }
        return cells.size() == heads.size();
    }

    private boolean isLine(Block block) {
        String text = text(block).strip();
        return !text.isEmpty()
                && LINES.stream()
                        .map(key -> labels.text(key).orElse(""))
                        .filter(label -> !label.isEmpty())
                        .anyMatch(label -> LabelPattern.of(label).match(text).isPresent());
    }

    private static String text(Block block) {
        return block instanceof Paragraph paragraph ? Texts.of(paragraph.content(), any -> true) : "";
    }

    private static boolean isChanged(Block block) {
        if (block instanceof Table table) {
            return table.rows().stream()
                    .anyMatch(row -> !row.change().isNone()
                            || row.cells().stream()
                                    .anyMatch(cell -> cell.body().stream().anyMatch(GeneratedParts::isChanged)));
        }
        return block instanceof Paragraph paragraph
                && (!paragraph.change().isNone() || MergeLine.isMarked(paragraph.content()));
    }

    private static Paragraph unlinked(Paragraph paragraph) {
        if (paragraph.content().stream().noneMatch(GeneratedParts::leadsToRegister)) {
            return paragraph;
        }
        List<Inline> content = new ArrayList<>();
        for (Inline inline : paragraph.content()) {
            if (leadsToRegister(inline)) {
                content.addAll(((Inline.Link) inline).content());
            } else {
                content.add(inline);
            }
        }
        return paragraph.withContent(content);
    }

    private static boolean leadsToRegister(Inline inline) {
        return inline instanceof Inline.Link link && link.target().startsWith(CHANGE);
    }
}
