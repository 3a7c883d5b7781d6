package engross.model.style;

/** How the lines of a paragraph are set; START is left in left-to-right text (ST_Jc, ECMA-376 Part 1, 17.18.44). */
public enum Alignment {
    START,
    CENTER,
    END,
    JUSTIFY
}
