package engross.transcription;

import engross.house.BlockStyles;
import engross.model.Change;
import engross.transcription.ItemForms.Count;
import engross.yaml.YamlValue;
import engross.yaml.YamlValue.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/** Lists in lists: which label goes on in which of them. */
final class ListBuilder {
    /** How far ahead the next item of a list is looked for. */
    private static final int AHEAD = 12;

    private static final int LEVELS = 3;

    private final BlockBuilder blocks;
    private final BlockStyles styles;
    private final ItemForms forms;
    private final SourceText texts;
    private final Deque<Open> open = new ArrayDeque<>();

    /** A list that may go on. */
    private record Open(Count count, String style) {}

    ListBuilder(BlockBuilder blocks, BlockStyles styles, ItemForms forms, SourceText texts) {
        this.blocks = blocks;
        this.styles = styles;
        this.forms = forms;
        this.texts = texts;
    }

    /** Whether a line is the first item of a list. */
    boolean begins(Part.Line line) {
        return line.labelled() && BlockBuilder.says(line) && !forms.list(line).isEmpty();
    }

    /** Whether a line has the style of items of lists. */
    boolean isItem(Part.Line line) {
        return depth(line.style()) > 0;
    }

    private int depth(String style) {
        for (int depth = 1; depth <= LEVELS; depth++) {
            if (styles.of("item", depth).equals(style)
                    || styles.of("table-item", depth).equals(style)) {
                return depth;
            }
        }
        return 0;
    }

    /** The list whose first item is next. */
    List<Built> list(PartCursor cursor) {
        Part.Line first = (Part.Line) Objects.requireNonNull(cursor.peek());
        String form = forms.list(first);
        List<Built> items = items(cursor, forms.count(form), first.style());
        Change whole = Built.common(items);
        FieldList list = new FieldList().text("list", form).items("items", Built.placed(items, whole, texts.marking()));
        return List.of(new Built(list.done(), whole));
    }

    /** The items that follow one another. */
    List<Built> items(PartCursor cursor, Count count, String style) {
        List<Built> items = new ArrayList<>();
        open.push(new Open(count, style));
        Part.Line line = cursor.line();
        while (line != null && line.style().equals(style) && BlockBuilder.says(line) && count.isNext(line)) {
            count.step(line);
            cursor.next();
            items.add(item(line, itemBody(cursor, style)));
            line = cursor.line();
        }
        open.pop();
        return items;
    }

    /** An item: its text alone where that is all. */
    Built item(Part.Line line, List<Built> body) {
        boolean same = Built.areWithin(body, line.whole()) || body.isEmpty();
        Change whole = same ? line.whole() : Change.NONE;
        String text = texts.said(line.content(), whole, line.place());
        YamlValue value = body.isEmpty() && line.id().isEmpty()
                ? new Text(text)
                : new FieldList()
                        .text("id", line.id())
                        .text("text", text)
                        .items("body", Built.placed(body, whole, texts.marking()))
                        .done();
        return new Built(value, whole);
    }

    /** What belongs to an item beside its first paragraph. */
    List<Built> itemBody(PartCursor cursor, String style) {
        List<Built> body = new ArrayList<>();
        while (!cursor.isDone()) {
            Part.Line line = cursor.line();
            if (line != null && isContinuation(line, style)) {
                cursor.next();
                body.add(blocks.para(line));
            } else if (line != null && line.labelled()) {
                if (goesOn(line) || !begins(line) || !isDeeper(line, style)) {
                    break;
                }
                body.addAll(list(cursor));
            } else if (isInside(cursor, style)) {
                body.addAll(blocks.next(cursor));
            } else {
                break;
            }
        }
        return body;
    }

    /** A paragraph that stands under the text of an item, behind a tab alone. */
    static boolean isContinuation(Part.Line line, String style) {
        return line.style().equals(style) && line.tabbed() && line.label().isEmpty() && BlockBuilder.says(line);
    }

    private boolean goesOn(Part.Line line) {
        return open.stream().anyMatch(list -> list.style.equals(line.style()) && list.count.isNext(line));
    }

    private boolean isDeeper(Part.Line line, String style) {
        int depth = depth(line.style());
        return depth > depth(style) || (depth == depth(style) && depth == LEVELS);
    }

    /** Whether the innermost list goes on behind what is next, so that this stands in its item. */
    private boolean isInside(PartCursor cursor, String style) {
        Open list = open.peek();
        if (list == null) {
            return false;
        }
        for (int ahead = 0; ahead < AHEAD; ahead++) {
            Part part = cursor.peek(ahead);
            if (part == null) {
                return false;
            }
            if (part instanceof Part.Line line && line.labelled()) {
                return line.style().equals(style) && list.count.isNext(line) && ahead > 0;
            }
            if (part instanceof Part.Line line && isBorder(line)) {
                return false;
            }
        }
        return false;
    }

    private boolean isBorder(Part.Line line) {
        return !line.style().equals(styles.of("para"))
                && !line.style().equals(styles.of("quote"))
                && !line.style().equals(styles.of("remark"))
                && !line.style().equals(styles.of("table-title"))
                && !line.style().equals(styles.of("image"))
                && !line.style().equals(styles.of("image-title"));
    }
}
