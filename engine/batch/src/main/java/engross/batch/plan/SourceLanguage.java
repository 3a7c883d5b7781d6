package engross.batch.plan;

import engross.batch.storage.Storage;
import engross.yaml.Yaml;
import engross.yaml.YamlNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which language a source is. */
final class SourceLanguage {
    private static final Pattern LINE = Pattern.compile("(?m)^language:[ \\t]+([a-z]+)[ \\t\\r]*$");

    private final Storage storage;

    SourceLanguage(Storage storage) {
        this.storage = storage;
    }

    /** A source that does not say its language, or cannot be read, is taken: making it says what is wrong. */
    boolean isOneOf(String path, List<String> languages) {
        if (languages.isEmpty()) {
            return true;
        }
        byte[] content;
        try {
            content = storage.read(path, Yaml.MAX_BYTES);
        } catch (IOException e) {
            return true;
        }
        Matcher line = LINE.matcher(new String(content, StandardCharsets.UTF_8));
        if (line.find()) {
            return languages.contains(line.group(1));
        }
        YamlNode root = Yaml.read(content, path).value().orElse(null);
        return !(root instanceof YamlNode.Mapping mapping
                        && mapping.get("language") instanceof YamlNode.Scalar language)
                || languages.contains(language.text());
    }
}
