package engross.transcription;

import engross.house.House;
import engross.house.Labels;
import engross.house.WordForms.Line;
import engross.model.Change;
import engross.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Annexes: a line with their number, a title, blocks. */
final class AnnexBuilder {
    private final Labels labels;
    private final Sections sections;
    private final BlockBuilder blocks;
    private final SourceText texts;
    private final Losses losses;

    AnnexBuilder(House house, String language, BlockBuilder blocks, SourceText texts, Losses losses) {
        this.labels = house.labels(language);
        this.sections = new Sections(house);
        this.blocks = blocks;
        this.texts = texts;
        this.losses = losses;
    }

    /** The annexes that follow one another. */
    List<YamlValue> annexes(PartCursor cursor) {
        List<YamlValue> annexes = new ArrayList<>();
        while (!cursor.isDone()) {
            Part part = Objects.requireNonNull(cursor.peek());
            if (sections.is(part, Line.ANNEX_COUNT) || (part instanceof Part.Line line && line.isEmpty())) {
                cursor.next();
            } else if (sections.is(part, Line.ANNEX) || sections.is(part, Line.ANNEX_TITLE)) {
                annex(cursor).placed(Change.NONE, texts.marking()).ifPresent(annexes::add);
            } else {
                break;
            }
        }
        return annexes;
    }

    private Built annex(PartCursor cursor) {
        List<Part.Line> titles = new ArrayList<>();
        Part.Line first = (Part.Line) Objects.requireNonNull(cursor.peek());
        boolean labelled = sections.is(first, Line.ANNEX) && isLabel(first);
        if (sections.is(first, Line.ANNEX)) {
            cursor.next();
            if (!labelled) {
                titles.add(first);
            }
        }
        while (!cursor.isDone() && sections.is(Objects.requireNonNull(cursor.peek()), Line.ANNEX_TITLE)) {
            titles.add((Part.Line) cursor.next());
        }
        List<Built> body = blocks.body(cursor, sections::endsBody);
        if (titles.isEmpty()) {
            losses.add("no-title", first.place(), "an annex without a title has its number as title", first.words());
            titles.add(first);
            labelled = false;
        }
        return annex(first, labelled, titles, body);
    }

    private Built annex(Part.Line first, boolean labelled, List<Part.Line> titles, List<Built> body) {
        boolean all = titles.stream().allMatch(line -> Built.isWithin(line.whole(), first.whole()))
                && Built.areWithin(body, first.whole());
        Change whole = all ? first.whole() : Change.NONE;
        List<String> words = new ArrayList<>();
        titles.forEach(line -> words.add(texts.of(line.unlabelled().content(), whole, line.place())));
        FieldList annex = new FieldList().text("id", first.id());
        if (!labelled) {
            annex.plain("label", "null");
        }
        List<YamlValue> placed = Built.placed(body, whole, texts.marking());
        if (placed.isEmpty()) {
            losses.add("no-text", first.place(), "an annex without a text has “…” in its place", first.words());
            placed = List.of(new FieldList().text("para", SourceText.NOTHING).done());
        }
        annex.text("title", String.join("\n", words)).items("body", placed);
        return new Built(annex.done(), whole);
    }

    /** Whether a line is what the house writes above an annex. */
    private boolean isLabel(Part.Line line) {
        for (String text : List.of(line.after(), line.before())) {
            for (String key : List.of("text.annex.single", "text.annex.several")) {
                boolean same = labels.text(key)
                        .flatMap(label -> LabelPattern.of(label).match(text))
                        .map(found -> found.getOrDefault("n", "1").matches("[0-9]{1,3}"))
                        .orElse(false);
                if (same) {
                    return true;
                }
            }
        }
        return false;
    }
}
