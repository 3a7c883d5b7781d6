package engross.yaml;

import engross.model.Diagnostic;
import engross.model.Place;
import engross.model.Result;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The door of this module: YAML 1.2 or JSON (RFC 8259) text to nodes that know their places.
 *
 * <p>Untrusted text is expected. A text has at most {@value #MAX_BYTES} bytes, {@value #MAX_DEPTH} levels and {@value #MAX_NODES}
 * values, aliases counted with all that they stand for.
 */
public final class Yaml {
    /** The largest text that is read, in bytes. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    /** How deep values may be nested. */
    public static final int MAX_DEPTH = 64;

    /** How many values a text may have, with those that aliases repeat. */
    public static final int MAX_NODES = 250_000;

    private Yaml() {}

    /**
     * Reads a text.
     *
     * @param content UTF-8, with or without a byte order mark, with any line ends
     * @param file the name that the person knows the text by; one that ends in {@code .json} is read as JSON
     * @return the one value of the text, or all that is wrong with it
     */
    public static Result<YamlNode> read(byte[] content, String file) {
        return salvage(content, file).result();
    }

    /**
     * Reads of a text what can be read. After a fault of syntax reading goes on behind the entry that holds it.
     *
     * @param content as {@link #read} takes it
     * @param file likewise
     */
    public static Salvage salvage(byte[] content, String file) {
        if (content.length > MAX_BYTES) {
            return Salvage.nothing(Diagnostic.error(
                            "too-large", Place.of(file), "the file is larger than " + MAX_BYTES / 1024 / 1024 + " MB")
                    .withHint("a source holds text; pictures stand in files of their own"));
        }
        String text = Utf8.decode(content);
        Optional<Diagnostic> malformed = Utf8.fault(content, text, file);
        if (malformed.isPresent()) {
            return Salvage.nothing(malformed.get());
        }
        SourceText source = SourceText.of(file, text);
        List<Diagnostic> controls = ControlCharacters.in(source);
        if (!controls.isEmpty()) {
            return new Salvage(Optional.empty(), false, controls);
        }
        return file.toLowerCase(Locale.ROOT).endsWith(".json") ? JsonRecovery.of(source) : Recovery.of(source);
    }
}
