package engross.api.parity;

import engross.api.AssembledDocument;
import engross.api.Engine;
import engross.api.SourceText;
import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Place;
import engross.model.Result;
import engross.source.SourceDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the languages of one document.
 *
 * @param languages in the order of the sources
 * @param findings in the order of the document; empty where all languages say the same
 */
public record Parity(List<String> languages, List<Finding> findings) {
    /** Plain values that are the same in every language; {@code source} and {@code original} are words. */
    private static final List<String> VALUES =
            List.of("meeting", "symbol", "agenda", "date", "original", "number", "adopted", "amended", "plenary");

    public Parity {
        languages = List.copyOf(languages);
        findings = List.copyOf(findings);
    }

    /**
     * Holds every source against the one in the original language, or the first one where that is not among them.
     *
     * @param sources one a language
     * @return what differs; or what is wrong with the sources, also where two are in one language or of different types
     */
    public static Result<Parity> of(Engine engine, List<SourceText> sources) {
        Diagnostics diagnostics = new Diagnostics();
        Map<String, AssembledDocument> byLanguage = new LinkedHashMap<>();
        for (SourceText source : sources) {
            Result<AssembledDocument> read = engine.assemble(source);
            read.diagnostics().stream().filter(Diagnostic::isError).forEach(diagnostics::add);
            read.value().ifPresent(document -> add(document, byLanguage, diagnostics));
        }
        if (diagnostics.hasErrors() || byLanguage.isEmpty()) {
            return Result.failed(diagnostics.sorted());
        }
        return Result.of(compared(engine, byLanguage), List.of());
    }

    private static void add(
            AssembledDocument document, Map<String, AssembledDocument> byLanguage, Diagnostics diagnostics) {
        SourceDocument source = document.source();
        AssembledDocument same = byLanguage.putIfAbsent(source.language(), document);
        if (same != null) {
            diagnostics.add(Diagnostic.error(
                            "same-language",
                            source.place(),
                            "this is a second source in the language `" + source.language() + "`")
                    .withHint("the first one is " + same.source().place().file()));
        }
        String type = byLanguage.values().iterator().next().source().type();
        if (!source.type().equals(type)) {
            diagnostics.add(Diagnostic.error(
                            "different-types",
                            source.place(),
                            "this is a " + source.type() + ", the first source is a " + type)
                    .withHint("name the languages of one document"));
        }
    }

    private static Parity compared(Engine engine, Map<String, AssembledDocument> byLanguage) {
        Set<String> leftOut = Set.copyOf(engine.house().takenAsRevised());
        Map<String, Clause> clauses = new LinkedHashMap<>();
        byLanguage.forEach((language, document) -> {
            Numbers numbers = new Numbers(engine.house().labels(language));
            clauses.put(language, new ClauseReader(numbers, leftOut).document(document.document()));
        });
        SourceDocument named = byLanguage.values().iterator().next().source();
        String first = named.language();
        String original = named.field("original").orElse(first);
        List<Finding> findings = new ArrayList<>(values(byLanguage));
        findings.addAll(Comparison.of(clauses, clauses.containsKey(original) ? original : first));
        return new Parity(List.copyOf(byLanguage.keySet()), findings);
    }

    private static List<Finding> values(Map<String, AssembledDocument> byLanguage) {
        List<Finding> findings = new ArrayList<>();
        for (String key : VALUES) {
            Map<String, String> values = new LinkedHashMap<>();
            Map<String, Place> places = new LinkedHashMap<>();
            byLanguage.forEach((language, document) -> {
                Optional<String> value = document.source().field(key);
                values.put(language, value.orElse(Finding.NOTHING));
                places.put(language, document.source().place());
            });
            if (Set.copyOf(values.values()).size() > 1) {
                findings.add(new Finding(key, Finding.Kind.VALUE, values, places));
            }
        }
        return findings;
    }
}
