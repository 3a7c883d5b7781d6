package engross.word.content;

import engross.word.content.Story.Mark;

/** Reads the blocks of a story: paragraphs, tables, and what only holds them (ECMA-376 Part 1, 17.2 to 17.4). */
final class BlockReader {
    private final XmlEvents events;
    private final Story story;
    private final ParagraphReader paragraphs;

    /** @param note the note that is read; empty for the body */
    BlockReader(XmlEvents events, Story story, String note, Targets targets) {
        this.events = events;
        this.story = story;
        this.paragraphs = new ParagraphReader(events, story, new RunReader(events, story, note, targets));
    }

    /** The children of the open element. */
    void all() {
        while (events.nextChild()) {
            switch (events.name()) {
                case "p" -> paragraphs.read();
                case "tbl" -> table();
                case "sdt", "sdtContent", "customXml", "smartTag", "AlternateContent", "Choice" -> all();
                case "bookmarkStart" -> {
                    story.bookmark(events.attribute("name"));
                    events.skip();
                }
                case "ins", "del", "moveFrom", "moveTo" -> story.within(Mark.NONE.and(events), this::all);
                default -> events.skip();
            }
        }
    }

    private void table() {
        String style = "";
        boolean open = false;
        while (events.nextChild()) {
            switch (events.name()) {
                case "tblPr" -> style = styleOfTable();
                case "tr" -> {
                    open = opened(open, style);
                    row();
                }
                case "bookmarkStart" -> {
                    story.bookmark(events.attribute("name"));
                    events.skip();
                }
                default -> events.skip();
            }
        }
        opened(open, style);
        story.texts().forEach(TextBuilder::closeTable);
    }

    private boolean opened(boolean open, String style) {
        if (!open) {
            story.texts().forEach(text -> text.openTable(style));
        }
        return true;
    }

    private String styleOfTable() {
        String style = "";
        while (events.nextChild()) {
            style = events.name().equals("tblStyle") ? events.attribute("val") : style;
            events.skip();
        }
        return style;
    }

    private void row() {
        Mark mark = Mark.NONE;
        boolean header = false;
        boolean open = false;
        while (events.nextChild()) {
            String name = events.name();
            if (name.equals("trPr")) {
                while (events.nextChild()) {
                    mark = mark.and(events);
                    header |= events.name().equals("tblHeader") && events.isOn();
                    events.skip();
                }
            } else if (name.equals("tc")) {
                if (!open) {
                    boolean repeated = header;
                    story.texts().forEach(text -> text.openRow(repeated));
                    open = true;
                }
                story.within(mark, this::cell);
            } else {
                events.skip();
            }
        }
    }

    /** A cell says first what it spans; one that goes on from the row above has no content of its own (w:vMerge, 17.4.84). */
    private void cell() {
        CellStart start = CellStart.NONE;
        boolean properties = events.nextChild();
        if (properties && events.name().equals("tcPr")) {
            start = CellStart.read(events);
            properties = false;
        }
        boolean first = properties;
        CellStart read = start;
        story.within(read.mark(), () -> {
            for (TextBuilder text : story.texts()) {
                if (text.shows()) {
                    text.openCell(read.spans());
                }
            }
            if (read.continued()) {
                events.skip();
            } else {
                if (first) {
                    firstBlock();
                }
                all();
                for (TextBuilder text : story.texts()) {
                    if (text.shows()) {
                        text.closeCell();
                    }
                }
            }
        });
    }

    /** A block that has been opened already. */
    private void firstBlock() {
        switch (events.name()) {
            case "p" -> paragraphs.read();
            case "tbl" -> table();
            default -> events.skip();
        }
    }
}
