package engross.transcription;

import engross.house.House;
import engross.house.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The line that says who submits a document, read the other way: to the type of the document and the values of its source. */
final class Submitter {
    private final House house;
    private final Labels labels;

    Submitter(House house, Labels labels) {
        this.house = house;
        this.labels = labels;
    }

    /** @param values {@code source} and what else the words hold, such as {@code group} */
    record Found(String type, Map<String, String> values) {}

    /**
     * What a line says.
     *
     * @param type the type of the document where it is known already; empty otherwise
     * @param information whether the symbol is that of an information document
     */
    Found read(String line, String type, boolean information) {
        List<String> types = new ArrayList<>();
        if (!type.isEmpty()) {
            types.add(type);
        } else {
            house.vocabulary().types().forEach((key, form) -> {
                if (!form.instrument()) {
                    types.add(information && key.equals("information") ? 0 : types.size(), key);
                }
            });
        }
        for (boolean own : List.of(true, false)) {
            for (String candidate : types) {
                Optional<Found> found = match(line, candidate, own);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return new Found(type.isEmpty() ? types.get(0) : type, Map.of("source", line));
    }

    /** @param own whether the words that a type has for itself are tried, or those for all others */
    private Optional<Found> match(String line, String type, boolean own) {
        List<String> keys = new ArrayList<>(house.vocabulary().submitters());
        keys.add("text");
        for (String key : keys) {
            String path = "submitters." + key + ".";
            Optional<String> label = labels.text(path + type);
            if (label.isPresent() != own
                    || (!own && key.equals("text") && labels.text(path + type).isPresent())) {
                continue;
            }
            Optional<Map<String, String>> match = (own ? label : labels.text(path + "other"))
                    .flatMap(words -> LabelPattern.of(words).match(line));
            if (match.isPresent()) {
                Map<String, String> values = new LinkedHashMap<>();
                values.put("source", key.equals("text") ? match.get().getOrDefault("source", line) : key);
                match.get().forEach((place, value) -> values.putIfAbsent(place, value));
                return Optional.of(new Found(type, values));
            }
        }
        return Optional.empty();
    }
}
