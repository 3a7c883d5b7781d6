package engross.house;

import engross.model.NumberForm;
import engross.model.Result;
import engross.model.style.StyleSheet;
import engross.source.SourceBlock.CallKind;
import engross.source.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A house style: everything that differs between organisations, as immutable values. It is read once and serves any number of
 * documents in any number of threads.
 */
public final class House {
    /** What the names of picture files end in. */
    private static final Set<String> PICTURE = Set.of("png", "jpg", "jpeg");

    private final HouseSettings settings;
    private final Vocabulary vocabulary;
    private final Map<String, HouseLanguage> byLanguage;
    private final SortedMap<String, byte[]> files;
    private final Map<String, String> templates;
    private final Once<WordForms> wordForms;

    House(
            HouseSettings settings,
            Vocabulary vocabulary,
            Map<String, HouseLanguage> byLanguage,
            SortedMap<String, byte[]> files,
            Once<WordForms> wordForms) {
        this.settings = settings;
        this.vocabulary = vocabulary;
        this.byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
        this.files = new TreeMap<>(files);
        this.templates = templates(files);
        this.wordForms = wordForms;
    }

    private static Map<String, String> templates(SortedMap<String, byte[]> files) {
        Map<String, String> templates = new LinkedHashMap<>();
        files.forEach((name, content) -> {
            if (name.endsWith(".ftlx")) {
                templates.put(name, new String(content, StandardCharsets.UTF_8));
            }
        });
        return Collections.unmodifiableMap(templates);
    }

    /**
     * Reads a house style.
     *
     * @param files content by path within the house's folder, with {@code /} between the parts: {@code house.yaml},
     *     {@code styles.yaml}, {@code meetings.yaml}, {@code labels/LANGUAGE.yaml}, {@code types/TYPE.ftlx}, pictures; a
     *     {@link PreparedHouse} among them that was made from them takes the place of reading them
     * @return the house, or everything that is wrong with its files
     */
    public static Result<House> read(SortedMap<String, byte[]> files) {
        House prepared = PreparedHouse.read(files);
        return prepared != null ? Result.of(prepared, List.of()) : new HouseReader(files).read();
    }

    public String name() {
        return settings.name();
    }

    /** What sources in this house may say. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Keys of the languages, in the order of the house. */
    public List<String> languages() {
        return List.copyOf(byLanguage.keySet());
    }

    /** The words of a language. @throws IllegalArgumentException where the house has no such language */
    public Labels labels(String language) {
        return required(language).labels().get();
    }

    /** The styles of a language. @throws IllegalArgumentException where the house has no such language */
    public StyleSheet styleSheet(String language) {
        return required(language).styleSheet().get();
    }

    private HouseLanguage required(String language) {
        HouseLanguage found = byLanguage.get(language);
        if (found == null) {
            throw new IllegalArgumentException("no language " + language);
        }
        return found;
    }

    HouseSettings settings() {
        return settings;
    }

    Map<String, HouseLanguage> byLanguage() {
        return byLanguage;
    }

    /** FreeMarker templates by name, such as {@code types/decision.ftlx}. */
    public Map<String, String> templates() {
        return templates;
    }

    /** A commented source to start a document of a type from, with {@code {language}} in it; null where the house has none. */
    public @Nullable String starter(String type) {
        byte[] starter = files.get("starters/" + type + ".yaml");
        return starter == null ? null : new String(starter, StandardCharsets.UTF_8);
    }

    /** A picture file of the house, null where there is none of that name. */
    public byte @Nullable [] picture(String name) {
        byte[] picture = PICTURE.contains(name.substring(name.lastIndexOf('.') + 1)) ? files.get(name) : null;
        return picture == null ? null : picture.clone();
    }

    /** How the house's documents look in Word files. */
    public WordForms wordForms() {
        return wordForms.get();
    }

    /** All sessions whose dates are known, in the order of {@code meetings.yaml}. */
    public List<Session> sessions() {
        return List.copyOf(settings.sessions().values());
    }

    /** Whether a call of this key is preambular or operative; nothing where it is no key of the house. */
    public Optional<CallKind> callKind(String key) {
        return Optional.ofNullable(settings.calls().get(key));
    }

    /** How the items of a call are labelled in a language. */
    public NumberForm callItems(CallKind kind, String language) {
        CallItems items = settings.callItems(kind);
        NumberForm form = listForm(items.form(), language);
        return new NumberForm(form.numerals(), form.symbols(), form.prefix(), form.suffix(), items.format());
    }

    /** How a list is labelled in a language, by its first label. @throws IllegalArgumentException for an unknown form */
    public NumberForm listForm(String first, String language) {
        NumberForm own = settings.ownLists().getOrDefault(language, Map.of()).get(first);
        NumberForm form = own != null ? own : settings.lists().get(first);
        if (form == null) {
            throw new IllegalArgumentException("no list form " + first);
        }
        return form;
    }

    /** How the house shows changes. */
    public RedlineStyle redline() {
        return settings.redline();
    }

    /** Roles of divisions that a redline takes as revised, without marks. */
    public List<String> takenAsRevised() {
        return settings.redline().takenAsRevised();
    }

    /** The name of the picture file that stands at the head of the first page; empty for a wordmark. */
    public String logo() {
        return settings.logo();
    }

    /** The character style of emphasised text; empty where the house has none. */
    public String emphasis() {
        return settings.emphasis();
    }

    public BlockStyles blockStyles() {
        return settings.styles();
    }

    /** The form of the box that has an entry of this key among its entries; the first form where none is chosen by its entries. */
    public CoverForm coverForm(java.util.Collection<String> keys) {
        for (CoverForm form : settings.covers()) {
            if (!form.chosenBy().isEmpty() && keys.contains(form.chosenBy())) {
                return form;
            }
        }
        return settings.covers().get(0);
    }

    /** The entry of the box before which a rule stands; empty for none. */
    public String coverRuleBefore() {
        return settings.coverRuleBefore();
    }

    /** A session by its code; one that is not known has nothing but its code. */
    public Session session(String code) {
        Session known = settings.sessions().get(code);
        return known != null ? known : new Session(code, "", Optional.empty(), Optional.empty(), "");
    }
}
