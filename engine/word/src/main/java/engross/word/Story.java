package engross.word;

/**
 * A part with text: the main document, a header or footer, the notes, the comments (a story, ECMA-376 Part 1, 17.2).
 *
 * @param partName as it stands below {@code word/}
 */
record Story(String partName, XmlBytes xml, Relationships relationships) {

    static Story of(String partName, int capacity) {
        return new Story(partName, new XmlBytes(capacity), new Relationships());
    }

    Story open(String root) {
        xml.raw(Namespaces.XML).raw("<w:").raw(root).raw(Namespaces.STORY).raw(">");
        return this;
    }

    void close(String root) {
        xml.raw("</w:").raw(root).raw(">");
    }
}
