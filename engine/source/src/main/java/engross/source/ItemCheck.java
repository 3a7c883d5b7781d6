package engross.source;

import engross.source.SourceBlock.Call;
import engross.source.SourceBlock.Item;
import engross.source.SourceBlock.ItemList;
import engross.source.SourceBlock.Numbered;
import engross.source.SourceBlock.Para;
import engross.source.Vocabulary.ItemPunctuation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The marks that items end in (conventions note, 3.1). In the calls of an instrument each item is held to its place; in other lists only
 * where most items follow one pattern.
 */
final class ItemCheck {
    private final Faults faults;
    private final ReadTexts texts;
    private final LastText last;
    private final char between;
    private final char beforeCall;
    private final char end;
    private final char lead;

    ItemCheck(Reading reading, ItemPunctuation marks) {
        this.faults = reading.faults();
        this.texts = reading.texts();
        this.last = new LastText(texts);
        this.between = first(marks.between());
        this.beforeCall = first(marks.beforeCall());
        this.end = first(marks.last());
        this.lead = first(marks.lead());
    }

    private static char first(String mark) {
        return mark.isEmpty() ? 0 : mark.charAt(0);
    }

    /** The blocks of a body. @param strict whether it is the body of an instrument, whose calls follow one another */
    void body(List<SourceBlock> body, boolean strict) {
        List<SourceBlock> blocks = LastText.blocks(body);
        for (int i = 0; i < blocks.size(); i++) {
            SourceBlock block = blocks.get(i);
            SourceBlock next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            if (block instanceof Call call && strict) {
                call(call, next);
            } else if (block instanceof ItemList list) {
                list(list, next == null, true);
            } else if (block instanceof Numbered numbered) {
                lead(texts.of(numbered.text()), numbered.body(), false);
                body(numbered.body(), false);
            } else if (block instanceof Para para && next instanceof ItemList) {
                lead(texts.of(para.text()), List.of(next), false);
            }
        }
    }

    private void call(Call call, @Nullable SourceBlock next) {
        List<Item> items = LastText.items(call.items());
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean lastItem = i + 1 == items.size();
            char wanted = lastItem ? (next == null ? end : next instanceof Call ? beforeCall : 0) : between;
            ReadText text = last.of(item);
            if (wanted != 0 && text != null && EndMark.of(text) != wanted) {
                report(text, wanted, place(lastItem, next));
            }
            lead(texts.of(item.text()), item.body(), true);
            nested(item.body());
        }
    }

    private static String place(boolean lastItem, @Nullable SourceBlock next) {
        if (!lastItem) {
            return "between items";
        }
        return next == null ? "at the end of the text" : "before a further call";
    }

    /** The lists inside an item: the last item of the last one ends as the item itself does. */
    private void nested(List<SourceBlock> body) {
        List<SourceBlock> blocks = LastText.blocks(body);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof ItemList list) {
                list(list, false, false);
            } else if (blocks.get(i) instanceof Para para
                    && i + 1 < blocks.size()
                    && blocks.get(i + 1) instanceof ItemList) {
                lead(texts.of(para.text()), List.of(blocks.get(i + 1)), false);
            }
        }
    }

    /**
     * A list that is no call.
     *
     * @param closes whether nothing follows it
     * @param judgeLast whether its last item ends the sentence here, and not further out
     */
    private void list(ItemList list, boolean closes, boolean judgeLast) {
        List<Item> items = LastText.items(list.items());
        char pattern = pattern(items);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            lead(texts.of(item.text()), item.body(), false);
            nested(item.body());
            ReadText text = last.of(item);
            if (pattern == 0 || text == null) {
                continue;
            }
            char mark = EndMark.of(text);
            if (i + 1 < items.size()) {
                if (mark != pattern && pattern != end) {
                    report(text, pattern, "as the other items do");
                }
            } else if (judgeLast && (mark == 0 || (closes && mark == between))) {
                report(text, end, "at the end of the list");
            }
        }
    }

    /** The mark that at least two items, and two thirds of all but the last, end in; 0 where there is none. */
    private char pattern(List<Item> items) {
        int others = items.size() - 1;
        for (char mark : new char[] {between, beforeCall, end}) {
            int count = 0;
            for (int i = 0; i < others; i++) {
                ReadText text = last.of(items.get(i));
                count += text != null && EndMark.of(text) == mark ? 1 : 0;
            }
            if (mark != 0 && count >= 2 && count * 3 >= others * 2) {
                return mark;
            }
        }
        return 0;
    }

    /** A text that a list follows. @param strict whether it ends in the lead mark in any case */
    private void lead(@Nullable ReadText text, List<SourceBlock> body, boolean strict) {
        List<SourceBlock> blocks = LastText.blocks(body);
        boolean leads = !blocks.isEmpty()
                && blocks.get(0) instanceof ItemList list
                && !LastText.items(list.items()).isEmpty();
        if (!leads || text == null || text.current().isBlank() || lead == 0) {
            return;
        }
        char mark = EndMark.of(text);
        boolean wrong = strict ? mark != lead : mark == between || mark == beforeCall;
        if (wrong && mark != ':') {
            String found = mark == 0 ? "without a mark" : "in `" + mark + "`";
            faults.add(
                    StyleRules.ITEM_LEAD,
                    text.end(),
                    "the text before the list ends " + found,
                    "it ends in `" + lead + "`");
        }
    }

    private void report(ReadText text, char wanted, String where) {
        char mark = EndMark.of(text);
        String found = mark == 0 ? "without a mark" : "in `" + mark + "`";
        faults.add(
                StyleRules.ITEM_PUNCTUATION,
                text.end(),
                "the item ends " + found,
                "it ends in `" + wanted + "` " + where);
    }
}
