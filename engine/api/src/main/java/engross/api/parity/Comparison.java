package engross.api.parity;

import engross.api.parity.Finding.Kind;
import engross.model.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes through the clauses of the reference language and finds each one's counterparts, level by level. */
final class Comparison {
    /** Pairs of parts of one clause that are compared at most. */
    private static final long MOST_PAIRS = 4_000_000;

    /** Of one kind, with the same numbers and as many parts. */
    private static final int ALIKE = 4;

    private final List<String> languages;
    private final List<Finding> findings = new ArrayList<>();

    private Comparison(List<String> languages) {
        this.languages = languages;
    }

    static List<Finding> of(Map<String, Clause> documents, String reference) {
        List<String> languages = new ArrayList<>(documents.keySet());
        languages.remove(reference);
        languages.add(0, reference);
        Comparison comparison = new Comparison(languages);
        comparison.parts("", documents);
        return comparison.findings;
    }

    /** The parts of one clause in all languages that have it. */
    private void parts(String path, Map<String, Clause> clauses) {
        List<Map<String, Clause>> rows = new ArrayList<>();
        for (String language : languages) {
            Clause clause = clauses.get(language);
            if (clause != null) {
                merge(rows, language, clause.parts());
            }
        }
        Map<String, Integer> counts = new TreeMap<>();
        for (Map<String, Clause> row : rows) {
            Clause any = row.values().iterator().next();
            int number = counts.merge(any.kind(), 1, Integer::sum);
            String name = any.id().isEmpty() ? step(path, any.kind() + " " + number) : "#" + any.id();
            clause(name, row, clauses);
        }
    }

    private static String step(String path, String step) {
        return path.isEmpty() ? step : path + "/" + step;
    }

    /** Puts the parts of a further language beside those that are there: the longest run of the same signatures decides. */
    private static void merge(List<Map<String, Clause>> rows, String language, List<Clause> parts) {
        int start = 0;
        int most = Math.min(rows.size(), parts.size());
        while (start < most && alike(rows.get(start), parts.get(start)) == ALIKE) {
            rows.get(start).put(language, parts.get(start++));
        }
        int end = 0;
        while (end < most - start
                && alike(rows.get(rows.size() - 1 - end), parts.get(parts.size() - 1 - end)) == ALIKE) {
            rows.get(rows.size() - 1 - end).put(language, parts.get(parts.size() - 1 - end++));
        }
        List<Map<String, Clause>> rest = rows.subList(start, rows.size() - end);
        mergeRest(rest, language, parts.subList(start, parts.size() - end));
    }

    private static void mergeRest(List<Map<String, Clause>> rows, String language, List<Clause> parts) {
        if ((long) rows.size() * parts.size() > MOST_PAIRS) {
            paired(rows, language, parts);
            return;
        }
        int[][] longest = new int[rows.size() + 1][parts.size() + 1];
        for (int i = rows.size() - 1; i >= 0; i--) {
            for (int j = parts.size() - 1; j >= 0; j--) {
                int alike = alike(rows.get(i), parts.get(j));
                int apart = Math.max(longest[i + 1][j], longest[i][j + 1]);
                longest[i][j] = alike == 0 ? apart : Math.max(apart, alike + longest[i + 1][j + 1]);
            }
        }
        List<Map<String, Clause>> merged = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < rows.size() || j < parts.size()) {
            int alike = i < rows.size() && j < parts.size() ? alike(rows.get(i), parts.get(j)) : 0;
            if (alike > 0 && longest[i][j] == alike + longest[i + 1][j + 1]) {
                rows.get(i).put(language, parts.get(j++));
                merged.add(rows.get(i++));
            } else if (j == parts.size() || (i < rows.size() && longest[i + 1][j] >= longest[i][j + 1])) {
                merged.add(rows.get(i++));
            } else {
                merged.add(row(language, parts.get(j++)));
            }
        }
        rows.clear();
        rows.addAll(merged);
    }

    /** Of so many the first of one kind are pairs; what is of another kind from there on is told as missing on both sides. */
    private static void paired(List<Map<String, Clause>> rows, String language, List<Clause> parts) {
        int at = 0;
        while (at < Math.min(rows.size(), parts.size()) && alike(rows.get(at), parts.get(at)) > 0) {
            rows.get(at).put(language, parts.get(at++));
        }
        parts.subList(at, parts.size()).forEach(part -> rows.add(row(language, part)));
    }

    private static Map<String, Clause> row(String language, Clause part) {
        Map<String, Clause> row = new LinkedHashMap<>();
        row.put(language, part);
        return row;
    }

    /** How far a part is that of another language: nothing where it is of another kind, most where it has the same numbers and parts. */
    private static int alike(Map<String, Clause> row, Clause part) {
        Clause first = row.values().iterator().next();
        if (!first.signature().equals(part.signature())) {
            return 0;
        }
        boolean sameNumbers = first.facts().agreesWith(part.facts());
        return sameNumbers && first.parts().size() == part.parts().size() ? ALIKE : sameNumbers ? ALIKE - 1 : 1;
    }

    private void clause(String name, Map<String, Clause> row, Map<String, Clause> parents) {
        if (row.size() < parents.size()) {
            report(name, Kind.CLAUSE, row, parents, clause -> "yes");
        }
        if (row.size() > 1) {
            differing(name, Kind.CHANGE, row, Comparison::change);
            differing(name, Kind.NOTE, row, clause -> list(clause.facts().notes()));
            differing(name, Kind.REFERENCE, row, clause -> list(clause.facts().references()));
            numbers(name, row);
            parts(name, row);
        }
    }

    private static String change(Clause clause) {
        if (!clause.change().isEmpty()) {
            return clause.change();
        }
        return clause.facts().changed() ? "changed" : Finding.NOTHING;
    }

    private static String list(List<String> ids) {
        return ids.isEmpty() ? Finding.NOTHING : String.join(" ", ids);
    }

    private void differing(String name, Kind kind, Map<String, Clause> row, Function<Clause, String> value) {
        if (row.values().stream().map(value).distinct().count() > 1) {
            report(name, kind, row, row, value);
        }
    }

    /** Numbers that not every language has as often; a language that spells one out has it. */
    private void numbers(String name, Map<String, Clause> row) {
        TreeSet<String> all = new TreeSet<>();
        row.values().forEach(clause -> all.addAll(clause.facts().numbers().keySet()));
        Map<String, Clause> differing = new LinkedHashMap<>();
        SortedMap<String, Integer> most = new TreeMap<>();
        for (String number : all) {
            int highest = 0;
            boolean lacks = false;
            for (Clause clause : row.values()) {
                highest = Math.max(highest, count(clause, number));
            }
            for (Clause clause : row.values()) {
                lacks |= count(clause, number) < highest
                        && !clause.facts().spelled().contains(number);
            }
            if (lacks) {
                most.put(number, highest);
                differing.putAll(row);
            }
        }
        if (!most.isEmpty()) {
            report(name, Kind.NUMBER, differing, row, clause -> shown(clause, most));
        }
    }

    private static int count(Clause clause, String number) {
        return clause.facts().numbers().getOrDefault(number, 0);
    }

    private static String shown(Clause clause, SortedMap<String, Integer> numbers) {
        List<String> shown = new ArrayList<>();
        numbers.keySet().forEach(number -> {
            int count = count(clause, number);
            if (count > 0) {
                shown.add(count == 1 ? number : number + " (" + count + ")");
            } else if (clause.facts().spelled().contains(number)) {
                shown.add(number);
            }
        });
        return list(shown);
    }

    private void report(
            String name,
            Kind kind,
            Map<String, Clause> row,
            Map<String, Clause> parents,
            Function<Clause, String> value) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        for (String language : languages) {
            Clause clause = row.get(language);
            @Nullable Clause parent = parents.get(language);
            if (clause != null) {
                values.put(language, value.apply(clause));
                places.put(language, clause.place());
            } else if (parent != null) {
                values.put(language, Finding.NOTHING);
                places.put(language, parent.place());
            }
        }
        findings.add(new Finding(name, kind, values, places));
    }
}
