package engross.word.content;

/** Reads runs: text, signs, pictures, marks of notes (ECMA-376 Part 1, 17.3.2 and 17.3.3). */
final class RunReader {
    private final XmlEvents events;
    private final Story story;
    private final Targets targets;
    private final String note;

    /** @param note the note that is read; empty for the body */
    RunReader(XmlEvents events, Story story, String note, Targets targets) {
        this.events = events;
        this.story = story;
        this.note = note;
        this.targets = targets;
    }

    String target(String relationship) {
        return targets.address(relationship);
    }

    /** Reads the open run to its end. */
    void read(String link) {
        content("", link);
    }

    private void content(String outer, String link) {
        String look = outer;
        while (events.nextChild()) {
            switch (events.name()) {
                case "rPr" -> look = look();
                case "t", "delText" -> story.text(events.text(), look, link);
                case "noBreakHyphen" -> text("\u2011", look, link);
                case "softHyphen" -> text("\u00AD", look, link);
                case "sym" -> text("[" + events.attribute("font") + " " + events.attribute("char") + "]", look, link);
                case "tab", "ptab" -> sign('\t');
                case "br", "cr" -> sign(events.attribute("type").isEmpty() ? '\n' : 0);
                case "footnoteReference" -> note(look, link);
                case "footnoteRef" -> text(NoteNumbers.of(note), look, link);
                case "endnoteReference" -> object("endnote " + events.attribute("id"));
                case "drawing", "pict", "object" -> story.object(PictureReader.read(events, targets));
                case "AlternateContent", "Choice", "ruby", "rubyBase" -> content(look, link);
                case "r" -> content(look, link);
                default -> events.skip();
            }
        }
    }

    private void text(String text, String look, String link) {
        story.text(text, look, link);
        events.skip();
    }

    /** @param sign 0 for the break of a page or column, which is no text */
    private void sign(int sign) {
        if (sign != 0) {
            story.sign((char) sign);
        }
        events.skip();
    }

    private void object(String what) {
        story.object(what);
        events.skip();
    }

    private void note(String look, String link) {
        String id = events.attribute("id");
        boolean counted = events.attribute("customMarkFollows").isEmpty();
        events.skip();
        story.texts().forEach(text -> text.note(id));
        if (counted) {
            story.texts().forEach(text -> text.noteNumber(id, look, link));
        }
    }

    /** What a reader sees as emphasis or position, in the order b i ^ _ and the character style. */
    private String look() {
        boolean bold = false;
        boolean italic = false;
        String position = "";
        String style = "";
        while (events.nextChild()) {
            switch (events.name()) {
                case "b" -> bold = events.isOn();
                case "i" -> italic = events.isOn();
                case "vertAlign" -> position = position(events.attribute("val"));
                case "rStyle" -> style = events.attribute("val");
                default -> {}
            }
            events.skip();
        }
        return (bold ? "b" : "") + (italic ? "i" : "") + position + style;
    }

    private static String position(String value) {
        return switch (value) {
            case "superscript" -> "^";
            case "subscript" -> "_";
            default -> "";
        };
    }
}
