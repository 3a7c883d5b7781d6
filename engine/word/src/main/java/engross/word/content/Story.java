package engross.word.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of a story as they are read, all in one pass: one for each reading. */
final class Story {
    private final List<Reading> readings;
    private final List<TextBuilder> texts = new ArrayList<>();

    Story(List<Reading> readings) {
        this.readings = readings;
        readings.forEach(reading -> texts.add(new TextBuilder()));
    }

    List<TextBuilder> texts() {
        return texts;
    }

    /** The text of one reading, by its number among them. */
    TextBuilder text(int reading) {
        return texts.get(reading);
    }

    void text(String text, String look, String link) {
        for (TextBuilder each : texts) {
            each.text(text, look, link);
        }
    }

    void sign(char sign) {
        for (TextBuilder each : texts) {
            each.sign(sign);
        }
    }

    void object(String what) {
        for (TextBuilder each : texts) {
            each.object(what);
        }
    }

    void bookmark(String name) {
        for (TextBuilder each : texts) {
            each.bookmark(name);
        }
    }

    /** The end of a paragraph, with the change of its mark. */
    void paragraph(String style, Mark mark) {
        for (int i = 0; i < texts.size(); i++) {
            texts.get(i).paragraph(style, mark.isIn(readings.get(i)));
        }
    }

    /** Runs something whose content a change keeps out of some of the texts. */
    void within(Mark mark, Runnable content) {
        for (int i = 0; i < texts.size(); i++) {
            if (!mark.isIn(readings.get(i))) {
                texts.get(i).hide();
            }
        }
        content.run();
        for (int i = 0; i < texts.size(); i++) {
            if (!mark.isIn(readings.get(i))) {
                texts.get(i).show();
            }
        }
    }

    /** What a change does. @param inserted who inserted, null for nobody @param deleted who deleted, null for nobody */
    record Mark(@Nullable String inserted, @Nullable String deleted) {
        static final Mark NONE = new Mark(null, null);

        /** This and the mark that the open element stands for, if it is one. */
        Mark and(XmlEvents element) {
            return switch (element.name()) {
                case "ins", "moveTo", "cellIns" -> new Mark(element.attribute("author"), deleted);
                case "del", "moveFrom", "cellDel" -> new Mark(inserted, element.attribute("author"));
                default -> this;
            };
        }

        /** Whether what carries it is in a text. */
        boolean isIn(Reading reading) {
            return (inserted == null || reading.accepts(inserted)) && (deleted == null || !reading.accepts(deleted));
        }
    }
}
