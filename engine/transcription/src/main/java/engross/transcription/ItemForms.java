package engross.transcription;

import engross.house.House;
import engross.model.NumberForm;
import engross.model.NumberForm.Numerals;
import engross.source.SourceBlock.CallKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** How the items of lists and calls are labelled in a language, read the other way: from labels to forms. */
final class ItemForms {
    private final Map<String, NumberForm> lists = new LinkedHashMap<>();
    private final Map<CallKind, NumberForm> calls = new LinkedHashMap<>();

    ItemForms(House house, String language) {
        house.vocabulary().listForms().forEach(key -> lists.put(key, house.listForm(key, language)));
        for (CallKind kind : CallKind.values()) {
            calls.put(kind, house.callItems(kind, language));
        }
    }

    /** The list that a label begins, by its key; empty for none. */
    String list(Part.Line line) {
        for (Map.Entry<String, NumberForm> form : lists.entrySet()) {
            if (new Count(form.getValue()).isNext(line)) {
                return form.getKey();
            }
        }
        return "";
    }

    Count count(String list) {
        NumberForm form = lists.get(list);
        if (form == null) {
            throw new IllegalArgumentException("no list " + list);
        }
        return new Count(form);
    }

    Count count(CallKind kind) {
        return new Count(calls.getOrDefault(kind, NumberForm.DECIMAL));
    }

    /** Counts the items of a list in the old and the new text. */
    static final class Count {
        private final NumberForm form;
        private int old;
        private int now;
        private int lines;

        Count(NumberForm form) {
            this.form = form;
        }

        /** Whether a line has the label that comes next, in one of the texts at least. */
        boolean isNext(Part.Line line) {
            if (!line.labelled()) {
                return false;
            }
            String before = Texts.of(line.label(), Texts.OLD).strip();
            String after = Texts.of(line.label(), Texts.NEW).strip();
            if (form.numerals() == Numerals.FIXED) {
                return before.equals(form.label(1)) || after.equals(form.label(1));
            }
            boolean inNew =
                    line.whole().isInNew() && after.equals(form.label(now + 1).strip());
            boolean inOld =
                    line.whole().isInOld() && before.equals(form.label(old + 1).strip());
            return inNew || inOld || isNextInNeither(line);
        }

        /** What one inserted and another deleted counts in neither text; its label is the one that the text of its author alone has. */
        private boolean isNextInNeither(Part.Line line) {
            if (line.whole().isInNew() || line.whole().isInOld()) {
                return false;
            }
            String shown = Texts.of(line.label(), any -> true).strip();
            return IntStream.rangeClosed(1, lines + 1)
                    .anyMatch(number -> shown.equals(form.label(number).strip()));
        }

        void step(Part.Line line) {
            lines++;
            now += line.whole().isInNew() ? 1 : 0;
            old += line.whole().isInOld() ? 1 : 0;
        }
    }
}
