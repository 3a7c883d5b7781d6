package engross.revisions;

import engross.redline.alignment.Features;
import engross.redline.alignment.Hash;
import engross.redline.alignment.Part;
import engross.revisions.xml.Element;
import java.util.ArrayList;
import java.util.List;

/** A paragraph, table, row, cell or content control as aligning sees it. */
final class WordPart extends Part {
    final Element element;
    /** What a paragraph says and how it looks; how other parts look, apart from what is in them. */
    private final String canonical;
    /** Bookmarks and the like that stand before it. */
    final List<Element> anchors;

    private final List<WordPart> children;

    private WordPart(
            Kind kind,
            Element element,
            String canonical,
            List<Element> anchors,
            long signature,
            long hash,
            int size,
            List<WordPart> children) {
        super(kind, "", signature, hash, size);
        this.element = element;
        this.canonical = canonical;
        this.anchors = anchors;
        this.children = children;
    }

    @Override
    public List<WordPart> children() {
        return children;
    }

    @Override
    protected Features ownFeatures() {
        return Features.of(PlainText.of(element));
    }

    /** The parts of a text, and the anchors behind the last. */
    record Body(List<WordPart> parts, List<Element> trailing) {}

    static Body body(List<Element> blocks, References references) {
        List<WordPart> parts = new ArrayList<>();
        List<Element> anchors = new ArrayList<>();
        for (Element block : blocks) {
            if (Canonical.isLeftOut(block)) {
                anchors.add(block);
            } else if (!block.is("sectPr")) {
                parts.add(of(block, List.copyOf(anchors), references));
                anchors.clear();
            }
        }
        return new Body(parts, List.copyOf(anchors));
    }

    private static WordPart of(Element block, List<Element> anchors, References references) {
        if (block.is("p")) {
            String canonical = Canonical.one(block, references);
            Element properties = block.child("pPr");
            int section = properties != null && properties.child("sectPr") != null ? 1 : 0;
            return new WordPart(
                    Kind.PARAGRAPH,
                    block,
                    canonical,
                    anchors,
                    section,
                    new Hash().add(canonical).value(),
                    PlainText.of(block).length(),
                    List.of());
        }
        if (block.is("tbl") && TableMerge.isPlain(block)) {
            return composed(Kind.TABLE, block, anchors, 0, shell(block, references), rows(block, references));
        }
        Element content = block.child("sdtContent");
        if (block.is("sdt") && content != null) {
            long key = new Hash().add(Wrappers.key(block, references)).value();
            return composed(
                    Kind.DIVISION,
                    block,
                    anchors,
                    key,
                    "",
                    body(content.elements(), references).parts());
        }
        String whole = Canonical.one(block, references);
        long hash = new Hash().add(whole).value();
        return new WordPart(Kind.DIVISION, block, whole, anchors, hash, hash, 0, List.of());
    }

    /** A bookmark may begin and end between rows, and between cells (17.13.6.2). */
    private static List<WordPart> rows(Element table, References references) {
        List<WordPart> rows = new ArrayList<>();
        List<Element> anchors = new ArrayList<>();
        for (Element row : table.elements()) {
            if (row.is("tr")) {
                rows.add(composed(
                        Kind.ROWS, row, List.copyOf(anchors), 0, shell(row, references), cells(row, references)));
                anchors.clear();
            } else if (Canonical.isLeftOut(row)) {
                anchors.add(row);
            }
        }
        return rows;
    }

    private static List<WordPart> cells(Element row, References references) {
        List<WordPart> cells = new ArrayList<>();
        List<Element> anchors = new ArrayList<>();
        for (Element cell : row.elements()) {
            if (cell.is("tc")) {
                List<Element> blocks = cell.elements().stream()
                        .filter(child -> !child.is("tcPr"))
                        .toList();
                cells.add(composed(
                        Kind.CELL,
                        cell,
                        List.copyOf(anchors),
                        0,
                        shell(cell, references),
                        body(blocks, references).parts()));
                anchors.clear();
            } else if (Canonical.isLeftOut(cell)) {
                anchors.add(cell);
            }
        }
        return cells;
    }

    /** The anchors behind the last row of a table, or the last cell of a row. */
    List<Element> trailing() {
        List<Element> trailing = new ArrayList<>();
        for (Element child : element.elements()) {
            if (child.is("tr") || child.is("tc")) {
                trailing.clear();
            } else if (Canonical.isLeftOut(child)) {
                trailing.add(child);
            }
        }
        return trailing;
    }

    /** The properties of a table, row or cell. */
    private static String shell(Element element, References references) {
        StringBuilder shell = new StringBuilder();
        for (Element child : element.elements()) {
            if (child.local().startsWith("tblPr") || child.is("tblGrid") || child.is("trPr") || child.is("tcPr")) {
                shell.append(Canonical.one(child, references));
            }
        }
        return shell.toString();
    }

    private static WordPart composed(
            Kind kind, Element element, List<Element> anchors, long signature, String shell, List<WordPart> children) {
        Hash hash = new Hash().add(shell);
        int size = 0;
        for (WordPart child : children) {
            hash.add(child.hash);
            size += child.size;
        }
        return new WordPart(kind, element, shell, anchors, signature, hash.value(), size, List.copyOf(children));
    }

    /** Whether both say the same and look the same. */
    boolean isSame(WordPart other) {
        if (hash != other.hash || !canonical.equals(other.canonical) || children.size() != other.children.size()) {
            return false;
        }
        for (int i = 0; i < children.size(); i++) {
            if (!children.get(i).isSame(other.children.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** A text of its own, such as a note, as one part. */
    static WordPart text(Element element, References references) {
        return composed(
                Kind.DIVISION,
                element,
                List.of(),
                0,
                "",
                body(element.elements(), references).parts());
    }
}
