package engross.transcription;

import engross.house.House;
import engross.house.Labels;
import engross.house.WordForms.Line;
import engross.model.Change;
import engross.model.Inline;
import engross.model.Revision;
import engross.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A decision or resolution, as a document of its own or in a proposal. */
final class InstrumentBuilder {
    private static final List<String> KEYS = List.of("draft", "number", "adopted", "amended", "plenary");

    private final House house;
    private final Labels labels;
    private final Sections sections;
    private final BlockBuilder blocks;
    private final AnnexBuilder annexes;
    private final SourceText texts;
    private final Losses losses;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final FieldList text = new FieldList();
    private String type = "";
    private String amended = "";
    private @Nullable Revision amendedBy;

    InstrumentBuilder(House house, String language, BlockBuilder blocks, SourceText texts, Losses losses) {
        this.house = house;
        this.labels = house.labels(language);
        this.sections = new Sections(house);
        this.blocks = blocks;
        this.annexes = new AnnexBuilder(house, language, blocks, texts, losses);
        this.texts = texts;
        this.losses = losses;
    }

    /** Reads an instrument from the line with its number on. */
    void read(PartCursor cursor) {
        number((Part.Line) cursor.next());
        List<Part.Line> titles = new ArrayList<>();
        while (!cursor.isDone() && cursor.peek() instanceof Part.Line line && opens(line, titles)) {
            cursor.next();
        }
        title(titles);
        String form = HeadingForm.of(cursor, house.blockStyles().of("heading"), sections::endsBody);
        text.text("headings", form);
        text.items("body", Built.placed(blocks.body(cursor, sections::endsBody), Change.NONE, texts.marking()));
        text.items("annexes", annexes.annexes(cursor));
    }

    private void number(Part.Line line) {
        type = house.wordForms().instruments().getOrDefault(line.style(), "");
        NumberLine form = new NumberLine(labels, type);
        String before = line.before().strip();
        String after = line.after().strip();
        Map<String, String> old = form.read(before.isEmpty() ? after : before).orElse(Map.of());
        Map<String, String> now = form.read(after.isEmpty() ? before : after).orElse(Map.of());
        values.putAll(old.isEmpty() ? now : old);
        if (!before.equals(after) && !before.isEmpty() && !after.isEmpty()) {
            amended = now.getOrDefault("amended", "");
            amendedBy = by(line);
        }
        if (values.isEmpty()) {
            String digits = after.replaceAll("[^0-9]+", " ").strip();
            values.put("number", digits.isEmpty() ? "0" : digits.split(" ", -1)[0]);
            losses.add(
                    "other-number", line.place(), "the line with the number has another form than the house's", after);
        }
    }

    /** Whose the first mark of a line is; null where it has none. */
    private static @Nullable Revision by(Part.Line line) {
        List<Inline> all = new ArrayList<>(line.label());
        all.addAll(line.content());
        for (Inline inline : all) {
            Change change = inline.change();
            if (!change.isNone()) {
                return change.inserted() == null ? change.deleted() : change.inserted();
            }
        }
        return null;
    }

    /** Takes a line before the text. @return whether it is one */
    private boolean opens(Part.Line line, List<Part.Line> titles) {
        NumberLine form = new NumberLine(labels, type);
        String words = line.words().strip();
        if (line.isEmpty()) {
            return true;
        }
        if (sections.is(line, Line.PLENARY)) {
            form.plenary(words)
                    .ifPresentOrElse(
                            n -> values.put("plenary", n),
                            () -> losses.add("no-place", line.place(), "a line below the number is left out", words));
            return true;
        }
        if (sections.is(line, Line.INSTRUMENT_TITLE)) {
            titles.add(line);
            return true;
        }
        return form.isEnacting(words);
    }

    private void title(List<Part.Line> titles) {
        List<String> words = new ArrayList<>();
        titles.forEach(line -> words.add(texts.of(line.unlabelled().content(), Change.NONE, line.place())));
        if (words.isEmpty()) {
            words.add(SourceText.NOTHING);
        }
        text.text("title", String.join("\n", words));
    }

    String type() {
        return type;
    }

    /** What the line with the number says. */
    FieldList fields() {
        return fields(values.getOrDefault("amended", ""));
    }

    /** The same with the mark of the session, as a document of its own holds it. */
    FieldList trackedFields() {
        String before = values.getOrDefault("amended", "");
        Marking marking = texts.marking();
        if (amendedBy == null || before.equals(amended)) {
            return fields(before);
        }
        String marked = before.isEmpty()
                ? marking.opening(amendedBy, "++") + amended + "++}"
                : amended.isEmpty()
                        ? marking.opening(amendedBy, "--") + before + "--}"
                        : marking.opening(amendedBy, "~~") + before + "~>" + amended + "~~}";
        return fields(marked);
    }

    private FieldList fields(String session) {
        FieldList fields = new FieldList();
        for (String key : KEYS) {
            String value = key.equals("amended") ? session : values.getOrDefault(key, "");
            if (key.equals("number") || key.equals("plenary")) {
                fields.plain(key, value);
            } else {
                fields.text(key, value);
            }
        }
        return fields;
    }

    /** Title, text and annexes. */
    FieldList text() {
        return text;
    }

    /** All of it, as a proposal holds it. */
    YamlValue whole() {
        return new FieldList().text("type", type).all(fields()).all(text).done();
    }

    /** The session that the marks of the number line change it to; empty for none. */
    String amended() {
        return amended;
    }
}
