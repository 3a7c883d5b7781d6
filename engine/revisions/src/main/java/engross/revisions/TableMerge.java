package engross.revisions;

import engross.redline.alignment.Alignment;
import engross.redline.alignment.Step;
import engross.redline.alignment.Steps;
import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes two tables as one with marks: rows and cells are inserted and deleted as such, what stays is compared. */
final class TableMerge {
    private final StoryMerge story;

    TableMerge(StoryMerge story) {
        this.story = story;
    }

    /** Whether a table is made of rows, and those of cells, alone: else it is compared as a whole. */
    static boolean isPlain(Element table) {
        boolean any = false;
        for (Element row : table.elements()) {
            if (row.is("sdt") || row.is("customXml")) {
                return false;
            }
            if (row.is("tr")) {
                any = true;
                if (row.child("tc") == null || row.child("sdt") != null || row.child("customXml") != null) {
                    return false;
                }
            }
        }
        return any;
    }

    Element table(WordPart old, WordPart now) {
        List<Node> content = new ArrayList<>();
        properties("tblPr", old.element, now.element, content);
        properties("tblGrid", old.element, now.element, content);
        for (Step<WordPart> step : Steps.of(old.children(), now.children())) {
            step.olds().forEach(row -> content.addAll(story.carried(row.anchors)));
            step.news().forEach(row -> content.addAll(row.anchors));
            if (step.isPair()) {
                content.add(row(step.olds().get(0), step.news().get(0)));
            } else {
                step.olds().forEach(row -> content.add(story.deleting().row(row.element)));
                step.news().forEach(row -> content.add(story.inserting().row(row.element)));
            }
        }
        trailing(old, now, content);
        return now.element.with(content);
    }

    private void trailing(WordPart old, WordPart now, List<Node> content) {
        content.addAll(story.carried(old.trailing()));
        content.addAll(now.trailing());
    }

    private void properties(String name, Element old, Element now, List<Node> content) {
        Element merged = story.changes().of(name, old.child(name), now.child(name));
        if (merged != null) {
            content.add(merged);
        }
    }

    private Element row(WordPart old, WordPart now) {
        if (story.isKept(old, now)) {
            return now.element;
        }
        List<Node> content = new ArrayList<>();
        properties("tblPrEx", old.element, now.element, content);
        properties("trPr", old.element, now.element, content);
        List<WordPart> a = old.children();
        List<WordPart> b = now.children();
        int[] paired = a.size() == b.size() ? inTurn(a.size()) : Alignment.of(a, b);
        int next = 0;
        for (int i = 0; i < a.size(); i++) {
            for (; next < paired[i]; next++) {
                inserted(b.get(next), content);
            }
            content.addAll(story.carried(a.get(i).anchors));
            if (paired[i] < 0) {
                content.add(story.deleting().lone(a.get(i).element));
            } else {
                content.addAll(b.get(next).anchors);
                content.add(cell(a.get(i), b.get(next++)));
            }
        }
        for (; next < b.size(); next++) {
            inserted(b.get(next), content);
        }
        trailing(old, now, content);
        return now.element.with(content);
    }

    private void inserted(WordPart cell, List<Node> content) {
        content.addAll(cell.anchors);
        content.add(story.inserting().lone(cell.element));
    }

    private static int[] inTurn(int count) {
        int[] turn = new int[count];
        for (int i = 0; i < count; i++) {
            turn[i] = i;
        }
        return turn;
    }

    private Element cell(WordPart old, WordPart now) {
        if (story.isKept(old, now)) {
            return now.element;
        }
        List<Node> content = new ArrayList<>();
        properties("tcPr", old.element, now.element, content);
        content.addAll(story.blocks(blocks(old.element), blocks(now.element)));
        return now.element.with(content);
    }

    private static List<Element> blocks(@Nullable Element cell) {
        return cell == null
                ? List.of()
                : cell.elements().stream().filter(child -> !child.is("tcPr")).toList();
    }
}
