package engross.transcription;

import engross.yaml.YamlValue;
import engross.yaml.YamlValue.Fields;
import java.util.Comparator;
import java.util.List;

/**
 * A change of what a list or mapping of a source holds, or of how many paragraphs a text has.
 *
 * @param order of the change in the reviewed file
 * @param path of the element, entry or text
 * @param number of the paragraph; 0 where there is no matter of paragraphs
 * @param values what is inserted; none otherwise
 * @param words a paragraph, or whose change an element becomes
 */
record StructuralChange(long order, SourcePath path, Kind kind, int number, List<YamlValue> values, String words) {

    private static final List<Kind> ORDER = List.of(Kind.values());

    /** From the end of a source to its start; at one place what comes behind it, then itself, then what comes before it. */
    static final Comparator<StructuralChange> FROM_THE_END = Comparator.comparing(StructuralChange::path)
            .thenComparing(change -> -change.kind.rank())
            .thenComparing(StructuralChange::number)
            .thenComparing(change -> -ORDER.indexOf(change.kind))
            .thenComparing(StructuralChange::order)
            .reversed();

    enum Kind {
        INSERT_BEHIND,
        INSERT_PARAGRAPH,
        REMOVE_PARAGRAPH,
        UNWRAP_INSERT,
        UNWRAP_DELETE,
        WRAP_DELETE,
        WRAP_INSERT,
        REMOVE,
        REMOVE_ENTRY,
        INSERT_BEFORE,
        ADD_ENTRY;

        /** Whether it sets {@code insert:} or {@code delete:} around an element. */
        boolean isWrap() {
            return this == WRAP_INSERT || this == WRAP_DELETE;
        }

        /** What comes and goes of one text is done by the numbers of its paragraphs. */
        private int rank() {
            return ORDER.indexOf(this == REMOVE_PARAGRAPH ? INSERT_PARAGRAPH : this);
        }
    }

    static StructuralChange of(long order, SourcePath path, Kind kind) {
        return new StructuralChange(order, path, kind, 0, List.of(), "");
    }

    /** Makes the change. @return whether it could be made */
    boolean applyTo(SourcePatch patch) {
        return switch (kind) {
            case REMOVE -> patch.element(path, ElementPatch::removed);
            case INSERT_BEHIND -> patch.element(path, element -> element.joined(values, false));
            case INSERT_BEFORE -> patch.element(path, element -> element.joined(values, true));
            case WRAP_DELETE -> patch.element(path, element -> element.wrapped("delete", words));
            case WRAP_INSERT -> patch.element(path, element -> element.wrapped("insert", words));
            case UNWRAP_INSERT -> patch.element(path, element -> element.unwrapped("insert"));
            case UNWRAP_DELETE -> patch.element(path, element -> element.unwrapped("delete"));
            case INSERT_PARAGRAPH -> patch.insertParagraph(path, number, words);
            case REMOVE_PARAGRAPH -> patch.removeParagraph(path, number);
            case REMOVE_ENTRY -> patch.removeEntry(path);
            case ADD_ENTRY ->
                values.stream()
                        .flatMap(value -> ((Fields) value).fields().stream())
                        .allMatch(field -> patch.add(path, field.key(), field.value()));
        };
    }
}
