package engross.transcription;

import engross.house.Dates;
import engross.house.House;
import engross.house.Labels;
import engross.house.Session;
import engross.model.Placeholders;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The table at the head of the first page: session, agenda item, symbol, date, original language. */
final class Masthead {
    private static final List<String> KEYS = List.of("meeting", "symbol", "agenda", "date", "original");

    private final House house;
    private final Labels labels;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> symbolParts = new LinkedHashMap<>();
    private final List<Session> sessions = new ArrayList<>();
    private String base = "";

    Masthead(House house, Labels labels) {
        this.house = house;
        this.labels = labels;
    }

    /** A value by the key of the source; empty for none. */
    String value(String key) {
        return values.getOrDefault(key, "");
    }

    /** The first keys of a source. @param type key of the house */
    FieldList fields(String type, String language) {
        FieldList fields = new FieldList().text("type", type).text("language", language);
        KEYS.forEach(key -> fields.text(key, value(key)));
        return fields;
    }

    /** What a source says of its marks. @param submitter of the document; empty for none */
    FieldList changes(Marking marking, String submitter) {
        String usual = submitter;
        for (String key : List.of("symbol", "meeting")) {
            usual = usual.isEmpty() ? value(key) : usual;
        }
        return marking.changes(usual, value("date"));
    }

    /** Takes what a line says. @return whether it says anything */
    boolean take(String text) {
        return session(text)
                || symbol(text)
                || filled("agenda", "text.agenda-item", "item", text)
                || day(text)
                || original(text);
    }

    /** Takes the lines of the table. */
    void takeAll(List<Part.Line> lines, Losses losses) {
        for (Part.Line line : lines) {
            String text = line.after().strip();
            boolean wordmark = text.equals(labels.text("text.wordmark").orElse(""));
            if (!text.isEmpty() && !wordmark && !take(text) && !isPlaceAndDates(text)) {
                losses.add("no-place", line.place(), "a line at the head of the first page is left out", text);
            }
        }
        chooseSession();
    }

    /** How many lines would say something: whether a table is a head at all. */
    static int count(House house, Labels labels, List<Part.Line> lines) {
        Masthead trial = new Masthead(house, labels);
        return (int) lines.stream()
                .filter(line ->
                        !line.after().isBlank() && trial.take(line.after().strip()))
                .count();
    }

    private boolean session(String text) {
        Optional<Map<String, String>> year = labels.text("text.session")
                .flatMap(label -> LabelPattern.of(label).match(text));
        if (year.isPresent()) {
            String wanted = year.get().getOrDefault("year", "");
            house.sessions().stream()
                    .filter(session -> session.year().equals(wanted))
                    .forEach(sessions::add);
            return true;
        }
        if (text.matches("[A-Z]{1,4}[0-9]{2}(-[A-Z]+)?")) {
            values.putIfAbsent("meeting", text);
            return true;
        }
        return false;
    }

    private boolean isPlaceAndDates(String text) {
        for (Session session : List.copyOf(sessions)) {
            if (text.equals(placeAndDates(session))) {
                sessions.clear();
                sessions.add(session);
                return true;
            }
        }
        return false;
    }

    private String placeAndDates(Session session) {
        String label = labels.text("text.place-and-dates").orElse("");
        String place = labels.text("places." + session.place()).orElse("");
        if (session.start().isEmpty() || session.end().isEmpty()) {
            return "";
        }
        String dates =
                new Dates(labels).period(session.start().get(), session.end().get());
        return Placeholders.fill(label, Map.of("place", place, "dates", dates));
    }

    private void chooseSession() {
        if (!sessions.isEmpty()) {
            String start = base.replaceAll("[^A-Za-z0-9].*", "");
            Session chosen = sessions.stream()
                    .filter(session -> session.code().equals(start))
                    .findFirst()
                    .orElse(sessions.get(0));
            values.putIfAbsent("meeting", chosen.code());
        }
        if (!base.isEmpty()) {
            StringBuilder symbol = new StringBuilder(base);
            house.wordForms().symbolParts().forEach((part, form) -> {
                String n = symbolParts.get(part);
                symbol.append(n == null ? "" : form.replace("{n}", n));
            });
            values.put("symbol", symbol.toString());
        }
    }

    private boolean symbol(String text) {
        for (String part : house.wordForms().symbolParts().keySet()) {
            Optional<Map<String, String>> n = labels.text("text." + part)
                    .flatMap(label -> LabelPattern.of(label).match(text));
            if (n.isPresent() && n.get().getOrDefault("n", "").matches("[0-9]{1,3}")) {
                symbolParts.put(part, n.get().getOrDefault("n", ""));
                return true;
            }
        }
        for (String key : List.of("text.document", "text.document-of")) {
            Optional<Map<String, String>> found =
                    labels.text(key).flatMap(label -> LabelPattern.of(label).match(text));
            if (found.isPresent() && isSymbol(found.get().getOrDefault("symbol", ""))) {
                base = withoutLetter(found.get().getOrDefault("symbol", ""));
                return true;
            }
        }
        return false;
    }

    private boolean isSymbol(String text) {
        String pattern = house.vocabulary().symbolPattern();
        return pattern.isEmpty() ? text.indexOf(' ') < 0 : Pattern.matches(pattern, withoutLetter(text));
    }

    private String withoutLetter(String symbol) {
        String letter = "-" + labels.text("letter").orElse("");
        return letter.length() > 1 && symbol.endsWith(letter)
                ? symbol.substring(0, symbol.length() - letter.length())
                : symbol;
    }

    private boolean filled(String key, String label, String place, String text) {
        Optional<String> value = labels.text(label)
                .flatMap(words -> LabelPattern.of(words).match(text))
                .map(found -> found.getOrDefault(place, ""));
        value.ifPresent(found -> values.put(key, found));
        return value.isPresent();
    }

    private boolean day(String text) {
        Optional<String> day = day(labels, text);
        day.ifPresent(date -> values.put("date", date));
        return day.isPresent();
    }

    /** A day in the words of a language, as ISO 8601 writes it. */
    static Optional<String> day(Labels labels, String text) {
        List<String> months = labels.list("months");
        String pattern = labels.text("dates.day").orElse("");
        for (int month = 1; month <= months.size(); month++) {
            Optional<Map<String, String>> found = LabelPattern.of(pattern.replace("{month}", months.get(month - 1)))
                    .match(text);
            if (found.isPresent()) {
                return iso(found.get().getOrDefault("y", ""), month, found.get().getOrDefault("d", ""), labels);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> iso(String year, int month, String day, Labels labels) {
        String first = labels.text("dates.first").orElse("1");
        try {
            int number = day.equals(first) ? 1 : Integer.parseInt(day);
            return Optional.of(
                    LocalDate.of(Integer.parseInt(year), month, number).toString());
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private boolean original(String text) {
        for (String language : house.languages()) {
            if (text.equals(labels.text("only." + language).orElse(""))) {
                values.put("original", language + " only");
                return true;
            }
        }
        Optional<Map<String, String>> found = labels.text("text.original")
                .flatMap(label -> LabelPattern.of(label).match(text));
        if (found.isEmpty()) {
            return false;
        }
        String name = found.get().getOrDefault("language", "").toLowerCase(Locale.ROOT);
        for (String language : house.languages()) {
            if (name.equals(labels.text("originals." + language).orElse("").toLowerCase(Locale.ROOT))) {
                values.put("original", language);
                return true;
            }
        }
        return false;
    }
}
