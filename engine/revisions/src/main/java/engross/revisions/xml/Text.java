package engross.revisions.xml;

/** Characters between elements. */
public record Text(String value) implements Node {}
