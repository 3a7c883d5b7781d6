package engross.source;

import engross.source.Vocabulary.Action;
import engross.source.Vocabulary.DocumentType;
import engross.source.Vocabulary.FieldKind;
import engross.source.Vocabulary.ItemPunctuation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an invented house lets a source say. */
final class TestVocabulary {
    private static final ItemPunctuation SEMICOLONS = new ItemPunctuation(";", ",", ".", ":");

    static final Vocabulary HOUSE = new Vocabulary(
            types(),
            List.of("ar", "en", "es", "fr", "ru", "zh"),
            Set.of(
                    "recalling",
                    "considering",
                    "recognizing",
                    "noting",
                    "decides",
                    "invites Member States",
                    "resolves",
                    "instructs the Secretary-General",
                    "instructs the Secretary-General and the Directors of the Bureaux"),
            List.of("secretary-general", "chair"),
            List.of("purpose", "summary", "action", "strategy", "finance", "references"),
            actions(),
            "[A-Z][A-Z0-9]*(?:-[A-Za-z0-9&]+)*(?:/INF)?/[0-9]+(?:\\((?:Rev|Add|Corr)\\.[0-9]+\\))?",
            Map.of("group", FieldKind.TEXT, "draft", FieldKind.TEXT, "deadline", FieldKind.DATE),
            List.of("1", "1)", "(1)", "a)", "(a)", "A)", "i)", "(i)", "I", "–", "•"),
            Map.of(
                    "en", SEMICOLONS,
                    "es", SEMICOLONS,
                    "fr", SEMICOLONS,
                    "ru", SEMICOLONS,
                    "ar", new ItemPunctuation("؛", "،", ".", ":"),
                    "zh", new ItemPunctuation("；", "，", "。", "：")),
            List.of("附件", "annex", "annexe", "anexo", "приложение", "الملحق"));

    private TestVocabulary() {}

    private static Map<String, DocumentType> types() {
        Map<String, DocumentType> types = new LinkedHashMap<>();
        types.put("decision", new DocumentType(List.of("number", "title"), true, true));
        types.put("resolution", new DocumentType(List.of("number", "title"), true, true));
        types.put("report", new DocumentType(List.of("source", "title"), false, false));
        types.put("contribution", new DocumentType(List.of("source", "title"), false, false));
        types.put("information", new DocumentType(List.of("title"), false, false));
        return types;
    }

    private static Map<String, Action> actions() {
        Map<String, Action> actions = new LinkedHashMap<>();
        actions.put("MOD", new Action(true, false, true));
        actions.put("ADD", new Action(false, false, true));
        actions.put("SUP", new Action(false, true, true));
        actions.put("NOC", new Action(false, true, true));
        return actions;
    }
}
