package engross.word.content;

/** What tells one picture from another: its file, its size, what it says to those who do not see it. */
final class PictureReader {
    private String file = "";
    private String size = "";
    private String description = "";

    private PictureReader() {}

    /** Reads the open drawing to its end. */
    static String read(XmlEvents events, Targets targets) {
        PictureReader picture = new PictureReader();
        picture.all(events, targets);
        return "picture " + picture.file + " " + picture.size + " " + picture.description;
    }

    private void all(XmlEvents events, Targets targets) {
        while (events.nextChild()) {
            switch (events.name()) {
                case "extent" -> size = events.attribute("cx") + "x" + events.attribute("cy");
                case "docPr" -> description = events.attribute("descr");
                case "blip" -> file = targets.checksum(events.attribute("embed"));
                default -> {}
            }
            all(events, targets);
        }
    }
}
