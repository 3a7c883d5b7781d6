package engross.transcription;

import engross.house.House;
import engross.house.Labels;
import engross.model.Change;
import engross.source.SourceBlock.CallKind;
import engross.transcription.ItemForms.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The calls of decisions and resolutions with their items. */
final class CallBuilder {
    private final House house;
    private final Labels labels;
    private final ItemForms forms;
    private final ListBuilder lists;
    private final SourceText texts;
    private final String itemStyle;
    private int preambular;
    private int operative;

    CallBuilder(House house, Labels labels, ItemForms forms, ListBuilder lists, SourceText texts) {
        this.house = house;
        this.labels = labels;
        this.forms = forms;
        this.lists = lists;
        this.texts = texts;
        this.itemStyle = house.blockStyles().of("call-item");
    }

    /** Begins a text: its calls are counted anew. */
    void begin() {
        preambular = 0;
        operative = 0;
    }

    static boolean isCall(Part.Line line) {
        return BlockBuilder.says(line);
    }

    /** A call and what follows it up to the next one. */
    List<Built> call(PartCursor cursor, BlockBuilder blocks) {
        Part.Line line = ((Part.Line) cursor.next()).unlabelled();
        String key = key(line);
        Part.Line first = cursor.line();
        if (first == null || !first.style().equals(itemStyle) || !BlockBuilder.says(first)) {
            passed(usual(key));
            return List.of(blocks.para(line));
        }
        FieldList items = new FieldList();
        CallKind kind = usual(key);
        Change whole;
        if (first.labelled()) {
            kind = kindOf(first, kind);
            List<Built> built = lists.items(cursor, forms.count(kind), itemStyle);
            whole = Built.areWithin(built, line.whole()) ? line.whole() : Change.NONE;
            if (built.isEmpty()) {
                passed(kind);
                return List.of(blocks.para(line));
            }
            items.items("items", Built.placed(built, whole, texts.marking()));
        } else {
            cursor.next();
            List<Built> body = lists.itemBody(cursor, itemStyle);
            List<Built> all = new ArrayList<>(body);
            all.add(new Built(new FieldList().done(), first.whole()));
            whole = Built.areWithin(all, line.whole()) ? line.whole() : Change.NONE;
            Built single = new Built(new FieldList().done(), first.whole());
            items.all(single(first, body, whole, single));
        }
        FieldList call = new FieldList()
                .text("id", line.id())
                .text("call", key.isEmpty() ? texts.of(line.content(), whole, line.place()) : key);
        if (kind != usual(key)) {
            call.text("kind", kind.name().toLowerCase(Locale.ROOT));
        }
        passed(kind);
        return List.of(new Built(call.all(items).done(), whole));
    }

    /** The one item of a call: as its text, or as the one of a list where it comes or goes without the call. */
    private FieldList single(Part.Line first, List<Built> body, Change whole, Built alone) {
        if (alone.change().isNone() || alone.change().equals(whole)) {
            return new FieldList()
                    .text("text", texts.said(first.content(), whole, first.place()))
                    .items("body", Built.placed(body, whole, texts.marking()));
        }
        return new FieldList().items("items", Built.placed(List.of(lists.item(first, body)), whole, texts.marking()));
    }

    private void passed(CallKind kind) {
        if (kind == CallKind.PREAMBULAR) {
            preambular++;
        } else {
            operative++;
        }
    }

    private CallKind usual(String key) {
        return house.callKind(key).orElse(operative > 0 ? CallKind.OPERATIVE : CallKind.PREAMBULAR);
    }

    private CallKind kindOf(Part.Line first, CallKind usual) {
        if (forms.count(usual).isNext(first)) {
            return usual;
        }
        CallKind other = usual == CallKind.PREAMBULAR ? CallKind.OPERATIVE : CallKind.PREAMBULAR;
        Count count = forms.count(other);
        return count.isNext(first) ? other : usual;
    }

    /** The key of the labels that gives a call's words; empty where none does, or where marks stand in them. */
    private String key(Part.Line line) {
        String before = line.before().strip();
        String after = line.after().strip();
        boolean marked = line.whole().isNone() && !before.equals(after);
        String words = after.isEmpty() ? before : after;
        if (marked) {
            return "";
        }
        for (String key : house.vocabulary().calls()) {
            CallKind kind = house.callKind(key).orElse(CallKind.PREAMBULAR);
            Optional<String> label = labels.call(key, (kind == CallKind.PREAMBULAR ? preambular : operative) == 0);
            if (label.isPresent() && label.get().equals(words)) {
                return key;
            }
        }
        return "";
    }
}
