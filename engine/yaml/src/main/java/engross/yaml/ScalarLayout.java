package engross.yaml;

/**
 * How a scalar is written in its source: enough to find the place of each of its characters again.
 *
 * @param source where it stands
 * @param start offset of its first character in the source: the quotation mark or the {@code |} where it has one
 */
record ScalarLayout(SourceText source, int start, Style style) {
    /** The ways to write a scalar (YAML 1.2.2, 7.3 and 8.1). A JSON string is double-quoted. */
    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED
    }

    /** A walk over the scalar with this value. */
    ScalarWalk walk(String value) {
        return switch (style) {
            case PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED -> new FlowScalar(source.text(), start, style);
            case LITERAL, FOLDED -> new BlockScalar(source.text(), start, style, value);
        };
    }
}
