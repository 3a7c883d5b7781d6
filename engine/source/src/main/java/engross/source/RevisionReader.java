package engross.source;

import engross.model.Revision;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Entry;
import engross.yaml.YamlNode.Mapping;
import engross.yaml.YamlNode.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who made the marks of a source, and when. */
final class RevisionReader {
    private final Faults faults;
    private final Shapes shapes;
    private final FieldReader fields;

    RevisionReader(Vocabulary vocabulary, Faults faults) {
        this.faults = faults;
        this.shapes = new Shapes(faults);
        this.fields = new FieldReader(vocabulary, faults);
    }

    /** Author and date of the marks of a document: what is said under {@code changes}, else who submits it and its date. */
    Revision ofDocument(@Nullable YamlNode changes, Map<String, SourceField> document, String type) {
        String by = "";
        for (String key : List.of("source", "symbol", "meeting")) {
            SourceField field = document.get(key);
            by = by.isEmpty() && field != null ? field.text() : by;
        }
        SourceField date = document.get("date");
        Revision usual = new Revision(by.isEmpty() ? type : by, date == null ? null : instant(date.text()));
        Mapping said = changes == null ? null : shapes.mapping(changes, "`changes`");
        if (said == null) {
            return usual;
        }
        shapes.check(said, Forms.CHANGES);
        return of(said, usual);
    }

    /** Author and date of a mapping with {@code by} and {@code date}. */
    Revision of(Mapping said, Revision otherwise) {
        YamlNode by = said.get("by");
        String author =
                by == null ? "" : fields.field("by", by).map(SourceField::text).orElse("");
        return new Revision(author.isEmpty() ? otherwise.author() : author, date(said, otherwise));
    }

    private @Nullable String date(Mapping said, Revision otherwise) {
        YamlNode date = said.get("date");
        Scalar scalar = date == null ? null : shapes.scalar(date, "`date`");
        if (scalar == null) {
            return otherwise.date();
        }
        Optional<String> fault = DateText.instantFault(scalar.text());
        fault.ifPresent(message -> faults.add(FormatRules.DATE, scalar.place(), message, "for instance 2026-05-08"));
        return instant(scalar.text());
    }

    private static @Nullable String instant(String date) {
        if (DateText.fault(date).isEmpty()) {
            return date + "T00:00:00Z";
        }
        return DateText.instantFault(date).isEmpty() ? date : null;
    }

    /** Further authors of marks by the names that marks call them by. */
    Map<String, Revision> authors(@Nullable YamlNode node) {
        Map<String, Revision> authors = new LinkedHashMap<>();
        Mapping mapping = node == null ? null : shapes.mapping(node, "`authors`");
        if (mapping == null) {
            return authors;
        }
        for (Entry entry : mapping.entries()) {
            String name = entry.key().text();
            if (!MarkAuthor.isName(name)) {
                faults.add(
                        FormatRules.ID_FORM,
                        entry.key().place(),
                        "`" + name + "` cannot be the name of an author",
                        "a name has letters and digits, and single signs - _ . between them");
            }
            Mapping author = shapes.mapping(entry.value(), "an author");
            if (author != null) {
                shapes.check(author, Forms.CHANGES);
                authors.put(name, of(author, new Revision(name, null)));
            }
        }
        return authors;
    }
}
