package engross.source;

import engross.model.Inline;
import engross.source.SourceBlock.Image;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Mapping;
import engross.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Pictures. */
final class ImageReader {
    private final Faults faults;
    private final Shapes shapes;
    private final TextReader texts;

    ImageReader(Reading reading) {
        this.faults = reading.faults();
        this.shapes = new Shapes(faults);
        this.texts = new TextReader(reading);
    }

    @Nullable
    Image image(Mapping block, YamlNode value, Scope scope, String id) {
        Mapping image = shapes.mapping(value, "an image");
        if (image == null) {
            return null;
        }
        shapes.check(image, Forms.IMAGE);
        YamlNode title = image.get("title");
        List<Inline> words = title == null ? List.of() : texts.text(title, scope);
        return new Image(
                file(image.get("file")),
                alternative(image.get("alt")),
                shapes.integer(image.get("width"), 1, 100, 100),
                words,
                id,
                scope.change(),
                block.place());
    }

    private String file(@Nullable YamlNode node) {
        Scalar file = node == null ? null : shapes.scalar(node, "`file`");
        if (file == null) {
            return "";
        }
        String fault = PicturePath.fault(file.text());
        if (!fault.isEmpty()) {
            faults.add(
                    FormatRules.IMAGE_FILE,
                    file.place(),
                    fault,
                    "put a .png or .jpg file into the folder of the source and write its name");
        }
        return file.text();
    }

    /** May be empty: then the picture is decoration. */
    private String alternative(@Nullable YamlNode node) {
        if (node == null) {
            return "";
        }
        if (node instanceof Scalar scalar && !scalar.isNull()) {
            return scalar.text().strip();
        }
        faults.add(
                FormatRules.WRONG_TYPE,
                node.place(),
                "`alt` is a text",
                "say what the picture shows, or write '' where it is decoration");
        return "";
    }

    /** Paths of pictures: relative, and never out of the folder of the source. */
    static final class PicturePath {
        private PicturePath() {}

        /** What is wrong with a path; empty where nothing is. */
        static String fault(String path) {
            if (path.startsWith("/") || path.startsWith("~") || path.indexOf(':') >= 0 || path.indexOf('\\') >= 0) {
                return "the path of a picture is relative and written with `/`";
            }
            for (String step : path.split("/", -1)) {
                if (step.equals("..")) {
                    return "the picture stands outside the folder of the source";
                }
            }
            if (path.chars().anyMatch(c -> c < ' ')) {
                return "the path of a picture has no control characters";
            }
            String small = path.toLowerCase(Locale.ROOT);
            boolean known = small.endsWith(".png") || small.endsWith(".jpg") || small.endsWith(".jpeg");
            return known ? "" : "a picture is a .png or .jpg file";
        }
    }
}
