package engross.pdf.layout;

/** Twips are twentieths of a point, borders eighths. */
final class Units {
    private Units() {}

    static double points(int twips) {
        return twips / 20.0;
    }

    static double rule(int eighths) {
        return eighths / 8.0;
    }
}
