package engross.assembly;

import engross.assembly.Elements.Element;
import engross.model.Block;
import engross.model.Change;
import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Division;
import engross.model.Furniture;
import engross.model.Label;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.model.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the small XML vocabulary that templates write into blocks of the tree.
 *
 * <p>Blocks: {@code p}, {@code table} with {@code tr} and {@code td}, {@code division}, and {@code content} for blocks of the
 * source. Page furniture: {@code header} and {@code footer} with {@code page="first"} or {@code page="following"}.
 */
final class TreeReader {
    private final Contents contents;
    private final BlockAssembler blocks;
    private final InlineReader inlines;
    private final Diagnostics diagnostics;
    private final List<Block> firstHeader = new ArrayList<>();
    private final List<Block> header = new ArrayList<>();
    private final List<Block> firstFooter = new ArrayList<>();
    private final List<Block> footer = new ArrayList<>();

    TreeReader(Contents contents, BlockAssembler blocks, InlineReader inlines, Diagnostics diagnostics) {
        this.contents = contents;
        this.blocks = blocks;
        this.inlines = inlines;
        this.diagnostics = diagnostics;
    }

    /** The blocks of a {@code document}; what it says of headers and footers is kept for {@link #furniture()}. */
    List<Block> document(Element root) {
        if (!root.name().equals("document")) {
            fault(root, "a template writes a document, not <" + root.name() + ">");
        }
        List<Block> body = new ArrayList<>();
        for (Element child : root.children()) {
            switch (child.name()) {
                case "header" -> furniture(child, firstHeader, header);
                case "footer" -> furniture(child, firstFooter, footer);
                default -> body.addAll(block(child, Change.NONE));
            }
        }
        return body;
    }

    Furniture furniture() {
        return new Furniture(firstHeader, header, firstFooter, footer);
    }

    private void furniture(Element element, List<Block> first, List<Block> following) {
        switch (element.attribute("page")) {
            case "first" -> first.addAll(children(element, Change.NONE));
            case "following" -> following.addAll(children(element, Change.NONE));
            default -> fault(element, "page is first or following");
        }
    }

    private List<Block> children(Element element, Change change) {
        List<Block> read = new ArrayList<>(element.children().size());
        for (Element child : element.children()) {
            read.addAll(block(child, change));
        }
        return read;
    }

    private List<Block> block(Element element, Change change) {
        switch (element.name()) {
            case "p":
                return List.of(paragraph(element, change));
            case "division":
                return List.of(division(element));
            case "table":
                return List.of(table(element, change));
            case "content":
                return content(element);
            case "":
                if (!element.text().isBlank()) {
                    fault(
                            element,
                            "text stands outside a paragraph: " + element.text().strip());
                }
                return List.of();
            default:
                fault(element, "unknown element <" + element.name() + ">");
                return List.of();
        }
    }

    private Paragraph paragraph(Element element, Change change) {
        return new Paragraph(
                element.attribute("id"),
                element.attribute("style"),
                Label.NONE,
                inlines.content(element, change),
                change,
                element.flag("new-page"),
                element.place());
    }

    private Division division(Element element) {
        Change change = Change.NONE;
        if (!element.attribute("change").isEmpty() && reference(element, "change") instanceof Change named) {
            change = named;
        }
        List<Block> body = children(element, change);
        return new Division(
                element.attribute("role"),
                element.attribute("id"),
                element.flag("restart"),
                element.flag("new-page") ? FirstParagraph.onNewPage(body) : body,
                change,
                element.place());
    }

    private List<Block> content(Element element) {
        Object content = reference(element, "ref");
        if (content instanceof Contents.Blocks source) {
            return blocks.body(source.blocks());
        }
        if (content != null) {
            fault(element, "a text of the source stands outside a paragraph");
        }
        return List.of();
    }

    private @Nullable Object reference(Element element, String attribute) {
        try {
            return contents.get(element.attribute(attribute));
        } catch (IllegalArgumentException e) {
            fault(element, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private Table table(Element element, Change change) {
        List<Table.Column> columns = new ArrayList<>();
        for (String share : element.attribute("columns").strip().split("\\s+", -1)) {
            columns.add(new Table.Column(number(element, share, 100) * 100));
        }
        List<Table.Row> rows = new ArrayList<>();
        for (Element row : element.children()) {
            if (row.name().equals("tr")) {
                rows.add(row(row, change));
            } else if (!row.isText() || !row.text().isBlank()) {
                fault(row, "a table holds rows: <tr>");
            }
        }
        return new Table(
                element.attribute("id"),
                element.attribute("style"),
                element.attribute("description"),
                columns,
                rows,
                element.place());
    }

    private Table.Row row(Element element, Change change) {
        List<Table.Cell> cells = new ArrayList<>();
        for (Element cell : element.children()) {
            if (cell.name().equals("td")) {
                cells.add(cell(cell, change));
            } else if (!cell.isText() || !cell.text().isBlank()) {
                fault(cell, "a row holds cells: <td>");
            }
        }
        return new Table.Row(element.flag("header"), cells, change, element.place());
    }

    private Table.Cell cell(Element element, Change change) {
        List<Block> body = children(element, change);
        Block last = body.isEmpty() ? null : body.get(body.size() - 1);
        if (!(last instanceof Paragraph) && !(last instanceof Sequence)) {
            body.add(new Paragraph("", "", Label.NONE, List.of(), change, false, element.place()));
        }
        return new Table.Cell(
                element.attribute("style"),
                body,
                number(element, element.attribute("columns"), 1),
                number(element, element.attribute("rows"), 1),
                element.place());
    }

    private int number(Element element, String text, int fallback) {
        if (text.isEmpty()) {
            return fallback;
        }
        if (!text.matches("[0-9]{1,3}") || text.matches("0+")) {
            fault(element, "a number from 1 was expected, not " + text);
            return fallback;
        }
        return Integer.parseInt(text);
    }

    private void fault(Element element, String message) {
        diagnostics.add(Diagnostic.error("template", element.place(), message));
    }
}
