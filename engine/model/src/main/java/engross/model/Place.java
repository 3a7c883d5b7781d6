package engross.model;

/**
 * Where something stands in a source.
 *
 * @param file the name that the person knows the source by
 * @param line 1-based; 0 where only the file is known
 * @param column 1-based, in Unicode code points; 0 where only the line is known
 */
public record Place(String file, int line, int column) {
    /** A place for trees that come from no source. */
    public static final Place NONE = new Place("", 0, 0);

    /** The start of a file. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** {@code file:line:column}, the form that editors and terminals make clickable. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
