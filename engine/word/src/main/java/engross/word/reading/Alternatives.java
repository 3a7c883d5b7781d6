package engross.word.reading;

/** Of the alternatives of mc:AlternateContent the first one is read (ECMA-376 Part 3, 9.3): the others say the same for older readers. */
final class Alternatives {
    private final XmlCursor xml;
    private boolean done;

    Alternatives(XmlCursor xml) {
        this.xml = xml;
    }

    /** @param content reads the children of the alternative that is chosen */
    void read(Runnable content) {
        xml.children(name -> {
            if (!done && (name.equals("mc:Choice") || name.equals("mc:Fallback"))) {
                done = true;
                content.run();
            }
        });
    }
}
