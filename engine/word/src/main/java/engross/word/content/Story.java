package engross.word.content;

import java.util.List;

/** The two texts of a story as they are read: before the changes and after them. */
record Story(TextBuilder before, TextBuilder after) {
    Story() {
        this(new TextBuilder(), new TextBuilder());
    }

    List<TextBuilder> both() {
        return List.of(before, after);
    }

    void text(String text, String look, String link) {
        before.text(text, look, link);
        after.text(text, look, link);
    }

    void sign(char sign) {
        before.sign(sign);
        after.sign(sign);
    }

    void object(String what) {
        before.object(what);
        after.object(what);
    }

    void bookmark(String name) {
        before.bookmark(name);
        after.bookmark(name);
    }

    /** Runs something whose content a change keeps out of one of the texts, or out of both. */
    void within(Mark mark, Runnable content) {
        if (mark.inserted()) {
            before.hide();
        }
        if (mark.deleted()) {
            after.hide();
        }
        content.run();
        if (mark.inserted()) {
            before.show();
        }
        if (mark.deleted()) {
            after.show();
        }
    }

    /** What a change does. @param inserted whether it is not in the text before @param deleted whether it is not in the one after */
    record Mark(boolean inserted, boolean deleted) {
        static final Mark NONE = new Mark(false, false);

        /** This and the mark that an element of that name stands for. */
        Mark and(String element) {
            return switch (element) {
                case "ins", "moveTo", "cellIns" -> new Mark(true, deleted);
                case "del", "moveFrom", "cellDel" -> new Mark(inserted, true);
                default -> this;
            };
        }
    }
}
