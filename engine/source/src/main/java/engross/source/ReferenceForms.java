package engross.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ways in which the references of a document are written; each is to have one. */
final class ReferenceForms {
    /** By what is referred to: by form: where. */
    private final Map<String, Map<String, List<Occurrence>>> references = new LinkedHashMap<>();

    private record Occurrence(ReadText text, int index, String shown) {}

    /**
     * Takes a reference.
     *
     * @param meant what all forms of it have in common
     * @param form how it is written
     * @param from where it stands in the text
     */
    void add(String meant, String form, ReadText text, int from, int to) {
        references
                .computeIfAbsent(meant, key -> new LinkedHashMap<>(2))
                .computeIfAbsent(form, key -> new ArrayList<>(2))
                .add(new Occurrence(text, from, text.current().substring(from, to)));
    }

    void report(Faults faults) {
        for (Map<String, List<Occurrence>> forms : references.values()) {
            if (forms.size() > 1) {
                report(forms, faults);
            }
        }
    }

    private static void report(Map<String, List<Occurrence>> forms, Faults faults) {
        List<Occurrence> usual = List.of();
        for (List<Occurrence> occurrences : forms.values()) {
            usual = occurrences.size() > usual.size() ? occurrences : usual;
        }
        Occurrence model = usual.get(0);
        int line = model.text.placeOf(model.index).line();
        for (List<Occurrence> occurrences : forms.values()) {
            if (!occurrences.equals(usual)) {
                for (Occurrence rare : occurrences) {
                    faults.add(
                            StyleRules.REFERENCE_FORMS,
                            rare.text.placeOf(rare.index),
                            "`" + rare.shown + "` is written in another way than `" + model.shown + "` in line " + line,
                            "write all of them in one way");
                }
            }
        }
    }
}
