package engross.word.reading;

import engross.model.Change;
import engross.model.Inline;
import java.util.Optional;

/** Pictures; of all else that is drawn the words are told (ECMA-376 Part 1, 20.4). */
final class DrawingReader {
    private static final int EMU_PER_TWIP = 635;
    private static final int LARGEST = 31_680;

    private final Story story;
    private final InlineSink sink;

    DrawingReader(Story story, InlineSink sink) {
        this.story = story;
        this.sink = sink;
    }

    private static final class Drawing {
        private int width;
        private int height;
        private String alternative = "";
        private String relationship = "";
        private final StringBuilder words = new StringBuilder();
    }

    void read(XmlCursor xml, Change change) {
        Drawing drawing = new Drawing();
        part(xml, drawing);
        if (!drawing.words.toString().isBlank()) {
            story.lose("the text of a text box", drawing.words.toString());
        }
        if (drawing.relationship.isEmpty()) {
            if (drawing.words.isEmpty()) {
                story.lose("a drawing that is no picture", drawing.alternative);
            }
            return;
        }
        Optional<String> picture = story.picture(drawing.relationship);
        if (picture.isEmpty()) {
            story.lose("a picture that is no PNG or JPEG file", drawing.alternative);
            return;
        }
        sink.add(new Inline.Image(picture.get(), drawing.width, drawing.height, drawing.alternative, change));
    }

    private void part(XmlCursor xml, Drawing drawing) {
        xml.children(name -> {
            switch (name) {
                case "?:extent" -> {
                    drawing.width = twips(xml.attribute("cx"));
                    drawing.height = twips(xml.attribute("cy"));
                }
                case "?:docPr" -> drawing.alternative = xml.attribute("descr");
                case "?:blip" -> drawing.relationship = xml.relationship("embed");
                case "?:imagedata" -> drawing.relationship = xml.relationship("id");
                case "txbxContent" -> words(xml, drawing.words);
                case "mc:AlternateContent" -> new Alternatives(xml).read(() -> part(xml, drawing));
                default -> part(xml, drawing);
            }
        });
    }

    private static int twips(String emu) {
        try {
            return (int) Math.min(Math.max(Math.round(Double.parseDouble(emu) / EMU_PER_TWIP), 0), LARGEST);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static void words(XmlCursor xml, StringBuilder words) {
        xml.children(name -> {
            if (name.equals("t")) {
                words.append(xml.text());
            } else {
                words.append(name.equals("p") && !words.isEmpty() ? " " : "");
                words(xml, words);
            }
        });
    }
}
