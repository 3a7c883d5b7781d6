package engross.word.content;

import engross.word.content.Story.Mark;

/**
 * The properties of a cell (w:tcPr, ECMA-376 Part 1, 17.4.69).
 *
 * @param spans how many columns, and whether it goes on in the row below
 * @param continued whether it is the part in this row of a cell that began above
 */
record CellStart(String spans, boolean continued, Mark mark) {
    static final CellStart NONE = new CellStart("1", false, Mark.NONE);

    /** Reads the open element to its end. */
    static CellStart read(XmlEvents events) {
        String columns = "1";
        String merge = "";
        Mark mark = Mark.NONE;
        while (events.nextChild()) {
            switch (events.name()) {
                case "gridSpan" -> columns = events.attribute("val");
                case "vMerge" -> merge = events.attribute("val").equals("restart") ? " begins" : " continues";
                default -> mark = mark.and(events);
            }
            events.skip();
        }
        return new CellStart(columns + merge, merge.equals(" continues"), mark);
    }
}
