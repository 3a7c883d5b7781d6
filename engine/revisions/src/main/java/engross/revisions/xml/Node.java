package engross.revisions.xml;

/** An element, or text between elements. */
public sealed interface Node permits Element, Text {}
