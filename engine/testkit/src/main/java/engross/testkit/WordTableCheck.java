package engross.testkit;

import static engross.testkit.WordPackage.attribute;
import static engross.testkit.WordPackage.children;
import static engross.testkit.WordPackage.is;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** Whether the rows of a table fill its grid, and merged cells and header rows stand where they may. */
final class WordTableCheck {
    private WordTableCheck() {}

    static void check(Element table, Consumer<String> fault) {
        int columns = 0;
        boolean body = false;
        boolean[] open = {};
        for (Element child : children(table)) {
            if (is(child, "tblGrid")) {
                columns = children(child).size();
                open = new boolean[columns];
            } else if (is(child, "tr")) {
                boolean header =
                        child(child, "trPr").flatMap(p -> child(p, "tblHeader")).isPresent();
                if (header && body) {
                    fault.accept("a header row below other rows");
                }
                body |= !header;
                row(child, columns, open, fault);
            }
        }
    }

    private static void row(Element row, int columns, boolean[] open, Consumer<String> fault) {
        int column = 0;
        for (Element cell : children(row)) {
            if (!is(cell, "tc")) {
                continue;
            }
            int span = property(cell, "gridSpan").map(Integer::parseInt).orElse(1);
            Optional<String> merge = property(cell, "vMerge");
            if (column + span > columns) {
                fault.accept("a row is wider than the grid");
                return;
            }
            if (merge.isPresent() && !merge.get().equals("restart") && !open[column]) {
                fault.accept("a merged cell goes on that did not begin");
            }
            open[column] = merge.isPresent();
            column += span;
        }
        if (column != columns) {
            fault.accept("a row fills " + column + " of " + columns + " columns");
        }
    }

    private static Optional<String> property(Element cell, String name) {
        return child(cell, "tcPr").flatMap(p -> child(p, name)).map(p -> attribute(p, "val"));
    }

    private static Optional<Element> child(Element parent, String name) {
        List<Element> all = children(parent);
        return all.stream().filter(element -> is(element, name)).findFirst();
    }
}
