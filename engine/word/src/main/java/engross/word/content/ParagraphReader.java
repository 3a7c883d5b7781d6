package engross.word.content;

import engross.word.content.Story.Mark;

/** Reads paragraphs: their style, the change of their mark, and what holds runs (ECMA-376 Part 1, 17.3.1, 17.13.5, 17.16). */
final class ParagraphReader {
    /** As bookmarks are named after ids. */
    private static final String UNSEEN = WordContent.UNSEEN.replace('-', '_');

    private final XmlEvents events;
    private final Story story;
    private final RunReader runs;

    private String style = "";
    private Mark mark = Mark.NONE;
    private boolean low;

    ParagraphReader(XmlEvents events, Story story, RunReader runs) {
        this.events = events;
        this.story = story;
        this.runs = runs;
    }

    /** Reads the open paragraph to its end. */
    void read() {
        style = "";
        mark = Mark.NONE;
        low = false;
        inlines("");
        if (low) {
            story.texts().forEach(TextBuilder::separator);
        } else {
            story.paragraph(style, mark);
        }
    }

    /** The children of the open element. @param link where they lead; empty for nowhere */
    private void inlines(String link) {
        while (events.nextChild()) {
            String name = events.name();
            switch (name) {
                case "r" -> runs.read(link);
                case "pPr" -> properties();
                case "ins", "del", "moveFrom", "moveTo" -> story.within(Mark.NONE.and(events), () -> inlines(link));
                case "hyperlink" -> inlines(target(link));
                case "fldSimple",
                        "smartTag",
                        "sdt",
                        "sdtContent",
                        "customXml",
                        "dir",
                        "bdo",
                        "AlternateContent",
                        "Choice" -> inlines(link);
                case "oMath", "oMathPara" -> mathematics();
                case "bookmarkStart" -> {
                    story.bookmark(events.attribute("name"));
                    events.skip();
                }
                default -> events.skip();
            }
        }
    }

    private String target(String outer) {
        String anchor = events.attribute("anchor");
        if (anchor.startsWith(UNSEEN)) {
            return outer;
        }
        String id = events.attribute("id");
        String address = id.isEmpty() ? "" : runs.target(id);
        return anchor.isEmpty() ? address : address + "#" + anchor;
    }

    private void mathematics() {
        while (events.nextChild()) {
            if (events.name().equals("t")) {
                story.text(events.text(), "", "");
            } else {
                mathematics();
            }
        }
    }

    /** Only what says something: not how it looks, and not what it was before a tracked change of its looks. */
    private void properties() {
        while (events.nextChild()) {
            switch (events.name()) {
                case "pStyle" -> {
                    style = events.attribute("val");
                    events.skip();
                }
                case "spacing" -> {
                    low = events.attribute("line").equals("20")
                            && events.attribute("lineRule").equals("exact");
                    events.skip();
                }
                case "rPr" -> {
                    while (events.nextChild()) {
                        mark = mark.and(events);
                        events.skip();
                    }
                }
                default -> events.skip();
            }
        }
    }
}
