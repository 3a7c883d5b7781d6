package engross.house;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A house that was read and found without fault, in a form that is read in a few milliseconds: one more file among its files. It counts
 * only for the very files that it was made from; beside any others it is passed over, and they are read. Words and styles of a language
 * are read when somebody asks for that language.
 */
public final class PreparedHouse {
    /** The name of the file in a house's folder. */
    public static final String FILE = "house.prepared";

    /** To be raised when the form of what is written changes. */
    private static final int FORM = 1;

    /** The form and the two checksums: that of the files, and that of all that comes behind them. */
    private static final int SUMS = 3 * Integer.BYTES;

    /** Behind the checksums stands where the values begin; the texts go before them. */
    private static final int TEXTS = SUMS + Integer.BYTES;

    private PreparedHouse() {}

    /**
     * The prepared form of a house.
     *
     * @param files of the house; a prepared form among them is passed over
     * @throws IllegalStateException where the house has faults
     */
    public static byte[] of(SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> sources = new TreeMap<>(files);
        sources.remove(FILE);
        House house = House.read(sources).orThrow();
        PreparedWriter.Texts texts = new PreparedWriter.Texts();
        PreparedWriter out = new PreparedWriter(texts);
        PreparedSettings.write(out, house.settings());
        PreparedVocabulary.write(out, house.vocabulary());
        out.map(house.byLanguage(), (to, language) -> {
            PreparedWriter words = new PreparedWriter(texts);
            language.labels().get().write(words);
            to.part(words.bytes());
            PreparedWriter styles = new PreparedWriter(texts);
            PreparedStyles.write(styles, language.styleSheet().get());
            to.part(styles.bytes());
        });
        PreparedVocabulary.wordForms(out, house.wordForms());
        byte[] body = ByteBuffer.allocate(Integer.BYTES + texts.bytes().length + out.bytes().length)
                .putInt(TEXTS + texts.bytes().length)
                .put(texts.bytes())
                .put(out.bytes())
                .array();
        return ByteBuffer.allocate(SUMS + body.length)
                .putInt(FORM)
                .putInt(checksum(sources))
                .putInt(checksum(body, 0))
                .put(body)
                .array();
    }

    /** The house of these files by the prepared form among them; null where there is none of exactly these files. */
    static @Nullable House read(SortedMap<String, byte[]> files) {
        byte[] prepared = files.get(FILE);
        if (prepared == null || prepared.length < TEXTS) {
            return null;
        }
        ByteBuffer head = ByteBuffer.wrap(prepared);
        if (head.getInt() != FORM || head.getInt() != checksum(files) || head.getInt() != checksum(prepared, SUMS)) {
            return null;
        }
        PreparedReader in = new PreparedReader(prepared, TEXTS, head.getInt());
        HouseSettings settings = PreparedSettings.read(in);
        var vocabulary = PreparedVocabulary.read(in);
        Map<String, HouseLanguage> byLanguage = new LinkedHashMap<>();
        in.map(PreparedHouse::language).forEach((key, parts) -> byLanguage.put(key, parts.of(key)));
        return new House(settings, vocabulary, byLanguage, files, Once.by(() -> PreparedVocabulary.wordForms(in)));
    }

    private static Parts language(PreparedReader in) {
        return new Parts(in.part(), in.part());
    }

    /** Where the words and the styles of a language stand. */
    private record Parts(PreparedReader words, PreparedReader styles) {
        HouseLanguage of(String language) {
            return new HouseLanguage(
                    Once.by(() -> Labels.read(language, words)), Once.by(() -> PreparedStyles.read(styles)));
        }
    }

    /** Of all files but the prepared form itself, with their names. */
    private static int checksum(SortedMap<String, byte[]> files) {
        CRC32 sum = new CRC32();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!file.getKey().equals(FILE)) {
                // The length parts one file from the next.
                String head = file.getKey() + '\n' + file.getValue().length + '\n';
                sum.update(head.getBytes(StandardCharsets.UTF_8));
                sum.update(file.getValue());
            }
        }
        return (int) sum.getValue();
    }

    private static int checksum(byte[] bytes, int from) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, bytes.length - from);
        return (int) sum.getValue();
    }
}
