package engross.house;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.NumberForm;
import engross.model.Place;
import engross.model.Result;
import engross.model.style.StyleSheet;
import engross.yaml.Yaml;
import engross.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Reads the files of a house, and collects what is wrong with all of them. */
final class HouseReader {
    private final SortedMap<String, byte[]> files;
    private final Diagnostics diagnostics = new Diagnostics();

    HouseReader(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    Result<House> read() {
        Fields house = fields("house.yaml");
        List<String> languages = house.texts("languages");
        if (languages.isEmpty()) {
            diagnostics.add(Diagnostic.error("house-missing-key", house.place(), "the house has no languages"));
        }
        Map<String, Labels> labels = labels(languages);
        Map<String, Map<String, NumberForm>> ownLists = new LinkedHashMap<>();
        for (String language : labels.keySet()) {
            String file = "labels/" + language + ".yaml";
            ownLists.put(language, ListForms.read(fields(file).node("lists"), Place.of(file), diagnostics));
        }
        SettingsReader settings = new SettingsReader(house, diagnostics);
        HouseSettings values =
                settings.settings(ownLists, Sessions.read(node("meetings.yaml"), house.place(), diagnostics));
        requireSuffixes(values, labels);
        Map<String, StyleSheet> styleSheets = styleSheets(languages, values);
        if (!values.logo().isEmpty() && !files.containsKey(values.logo())) {
            diagnostics.add(Diagnostic.error(
                    "house-missing-file", house.place(), "the house has no picture file " + values.logo()));
        }
        WordForms forms = files.containsKey("import.yaml") ? WordForms.read(fields("import.yaml")) : WordForms.NONE;
        if (diagnostics.hasErrors()) {
            return Result.failed(diagnostics.sorted());
        }
        Map<String, HouseLanguage> byLanguage = new LinkedHashMap<>();
        labels.forEach((language, words) -> byLanguage.put(
                language,
                new HouseLanguage(Once.of(words), Once.of(Objects.requireNonNull(styleSheets.get(language))))));
        return Result.of(
                new House(values, settings.vocabulary(labels), byLanguage, files, Once.of(forms)),
                diagnostics.sorted());
    }

    /** Frozen numbers need words for what was inserted. */
    private void requireSuffixes(HouseSettings values, Map<String, Labels> labels) {
        if (values.redline().numbering() == RedlineStyle.Numbering.FINAL) {
            return;
        }
        labels.forEach((language, words) -> {
            if (words.list("numbering.suffixes").isEmpty()) {
                diagnostics.add(Diagnostic.error(
                        "house-missing-key",
                        Place.of("labels/" + language + ".yaml"),
                        "the list numbering.suffixes is missing, which frozen numbers need"));
            }
        });
    }

    private Map<String, Labels> labels(List<String> languages) {
        Map<String, Labels> labels = new LinkedHashMap<>();
        for (String language : languages) {
            YamlNode node = node("labels/" + language + ".yaml");
            if (node == null) {
                diagnostics.add(Diagnostic.error(
                        "house-missing-file",
                        Place.of("labels/" + language + ".yaml"),
                        "the labels of the language " + language + " are missing"));
            } else {
                labels.put(language, Labels.read(language, node, diagnostics));
            }
        }
        for (Labels one : labels.values()) {
            for (Labels other : labels.values()) {
                one.requireWordsOf(other, Place.of("labels/" + one.language() + ".yaml"), diagnostics);
            }
        }
        return labels;
    }

    private Map<String, StyleSheet> styleSheets(List<String> languages, HouseSettings settings) {
        YamlNode node = node("styles.yaml");
        if (node == null && files.containsKey("styles.yaml")) {
            return Map.of();
        }
        if (node == null) {
            diagnostics.add(
                    Diagnostic.error("house-missing-file", Place.of("styles.yaml"), "the house has no styles.yaml"));
            return Map.of();
        }
        Result<Map<String, StyleSheet>> read = StyleSheets.read(node, languages);
        diagnostics.addAll(read.diagnostics());
        read.value()
                .ifPresent(sheets -> sheets.values().stream().findFirst().ifPresent(sheet -> {
                    for (String style : settings.styles().all()) {
                        boolean known = sheet.paragraphs().containsKey(style)
                                || sheet.characters().containsKey(style)
                                || sheet.tables().containsKey(style);
                        if (!known) {
                            diagnostics.add(Diagnostic.error(
                                    "house-value", Place.of("house.yaml"), "styles.yaml has no style " + style));
                        }
                    }
                }));
        return read.value().orElse(Map.of());
    }

    private Fields fields(String file) {
        YamlNode node = node(file);
        if (node == null && !files.containsKey(file)) {
            diagnostics.add(Diagnostic.error("house-missing-file", Place.of(file), "the house has no " + file));
        }
        return Fields.of(node, file, Place.of(file), diagnostics);
    }

    private final Map<String, Optional<YamlNode>> parsed = new LinkedHashMap<>();

    private @Nullable YamlNode node(String file) {
        byte[] content = files.get(file);
        if (content == null) {
            return null;
        }
        Optional<YamlNode> known = parsed.get(file);
        if (known == null) {
            Result<YamlNode> read = Yaml.read(content, file);
            diagnostics.addAll(read.diagnostics());
            known = read.value();
            parsed.put(file, known);
        }
        return known.orElse(null);
    }
}
