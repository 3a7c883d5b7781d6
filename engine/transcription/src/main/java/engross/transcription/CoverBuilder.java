package engross.transcription;

import engross.house.House;
import engross.house.Labels;
import engross.house.WordForms.Line;
import engross.model.Change;
import engross.model.Inline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The box on the first page. */
final class CoverBuilder {
    private final House house;
    private final Labels labels;
    private final SourceText texts;
    private final Losses losses;

    CoverBuilder(House house, Labels labels, SourceText texts, Losses losses) {
        this.house = house;
        this.labels = labels;
        this.texts = texts;
        this.losses = losses;
    }

    /** Whether a table is a box: it begins with the word of an entry. */
    static boolean isCover(House house, Labels labels, List<Part.Line> lines) {
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(line -> !entry(house, labels, line).isEmpty())
                .orElse(false);
    }

    /** The entry that a line begins; empty for none: its word alone, as a heading or in bold. */
    private static String entry(House house, Labels labels, Part.Line line) {
        boolean heading = line.style().equals(house.blockStyles().of("heading-unnumbered"));
        boolean bold = line.content().stream()
                .allMatch(inline ->
                        inline instanceof Inline.Text text && text.format().bold());
        return heading || bold ? key(house, labels, line.words()) : "";
    }

    private static String key(House house, Labels labels, String words) {
        for (String key : house.vocabulary().coverKeys()) {
            for (String path : List.of("cover.", "cover-older.")) {
                if (labels.text(path + key).filter(words.strip()::equals).isPresent()) {
                    return key;
                }
            }
        }
        return "";
    }

    FieldList cover(List<Part.Line> lines) {
        Map<String, List<String>> entries = new LinkedHashMap<>();
        String key = "";
        for (Part.Line line : lines) {
            String next = entry(house, labels, line);
            boolean rule = house.wordForms().line(line.style()).orElse(null) == Line.COVER_RULE;
            if (!next.isEmpty() && !entries.containsKey(next)) {
                key = next;
                entries.put(key, new ArrayList<>());
            } else if (!line.isEmpty() && !rule) {
                if (key.isEmpty()) {
                    losses.add(
                            "no-place",
                            line.place(),
                            "text in the box before its first entry is left out",
                            line.words());
                } else {
                    entries.computeIfAbsent(key, any -> new ArrayList<>())
                            .add(texts.of(line.unlabelled().content(), Change.NONE, line.place()));
                }
            }
        }
        FieldList cover = new FieldList();
        entries.forEach((entry, paragraphs) -> cover.text(entry, String.join("\n\n", paragraphs)));
        return cover;
    }
}
