package engross.house;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.NumberForm;
import engross.source.SourceBlock.CallKind;
import engross.source.Vocabulary;
import engross.source.Vocabulary.Action;
import engross.source.Vocabulary.DocumentType;
import engross.source.Vocabulary.FieldKind;
import engross.source.Vocabulary.ItemPunctuation;
import engross.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads {@code house.yaml}. */
final class SettingsReader {
    private static final Set<String> KEYS = Set.of(
            "name",
            "languages",
            "symbol",
            "types",
            "fields",
            "cover",
            "actions",
            "calls",
            "call-items",
            "lists",
            "styles",
            "emphasis",
            "logo",
            "redline");
    /** The kinds of text that assembly asks a style for. */
    private static final List<String> STYLED = List.of(
            "para",
            "numbered",
            "heading",
            "heading-unnumbered",
            "call",
            "call-item",
            "item",
            "quote",
            "remark",
            "table-title",
            "table-head",
            "table-text",
            "table-item",
            "table-headed",
            "table",
            "image",
            "image-title",
            "footnote",
            "comment",
            "note-mark");

    private final Fields house;
    private final Diagnostics diagnostics;
    private final Map<String, NumberForm> lists;
    private final Map<String, CallKind> calls;
    private final List<CoverForm> covers;

    SettingsReader(Fields house, Diagnostics diagnostics) {
        this.house = house.only(KEYS);
        this.diagnostics = diagnostics;
        this.lists = ListForms.read(house.node("lists"), house.place(), diagnostics);
        this.calls = calls();
        this.covers = covers();
    }

    HouseSettings settings(Map<String, Map<String, NumberForm>> ownLists, Map<String, Session> sessions) {
        Fields items = house.fields("call-items").only(Set.of("preambular", "operative"));
        return new HouseSettings(
                house.requiredText("name"),
                calls,
                callItems(items.fields("preambular")),
                callItems(items.fields("operative")),
                lists,
                ownLists,
                styles(),
                house.text("emphasis", ""),
                house.text("logo", ""),
                redline(),
                covers,
                house.fields("cover").text("before-rule", ""),
                sessions);
    }

    private RedlineStyle redline() {
        Fields redline = house.fields("redline").only(Set.of("taken-as-revised", "numbering", "moves"));
        String numbering = redline.text("numbering", "final");
        String moves = redline.text("moves", "deletion-insertion");
        if (!Set.of("final", "freeze", "both").contains(numbering)) {
            diagnostics.add(
                    Diagnostic.error("house-value", redline.place(), "unknown numbering of changes " + numbering)
                            .withHint("allowed: final, freeze, both"));
            numbering = "final";
        }
        if (!Set.of("deletion-insertion", "move").contains(moves)) {
            diagnostics.add(Diagnostic.error("house-value", redline.place(), "unknown way to show moves " + moves)
                    .withHint("allowed: deletion-insertion, move"));
        }
        return new RedlineStyle(
                redline.texts("taken-as-revised"),
                RedlineStyle.Numbering.valueOf(numbering.toUpperCase(Locale.ROOT)),
                moves.equals("move"));
    }

    Vocabulary vocabulary(Map<String, Labels> labels) {
        Set<String> submitters = new LinkedHashSet<>();
        Map<String, ItemPunctuation> punctuation = new LinkedHashMap<>();
        labels.forEach((language, words) -> {
            submitters.addAll(words.keysBelow("submitters"));
            punctuation.put(language, punctuation(words));
        });
        submitters.remove("text");
        Set<String> coverKeys = new LinkedHashSet<>();
        covers.forEach(form -> coverKeys.addAll(form.keys()));
        return new Vocabulary(
                types(),
                List.copyOf(labels.keySet()),
                new LinkedHashSet<>(calls.keySet()),
                List.copyOf(submitters),
                List.copyOf(coverKeys),
                actions(),
                symbol(),
                fieldKinds(),
                List.copyOf(lists.keySet()),
                punctuation,
                labels.values().stream()
                        .flatMap(words -> words.text("text.annex.single").stream())
                        .distinct()
                        .toList());
    }

    private static ItemPunctuation punctuation(Labels words) {
        return new ItemPunctuation(
                words.text("punctuation.between").orElse(""),
                words.text("punctuation.before-call").orElse(""),
                words.text("punctuation.last").orElse(""),
                words.text("punctuation.lead").orElse(""));
    }

    private Map<String, DocumentType> types() {
        Map<String, DocumentType> types = new LinkedHashMap<>();
        Fields all = house.fields("types");
        for (YamlNode.Entry entry : all.entries()) {
            Fields type = all.fields(entry).only(Set.of("required", "instrument", "counts-annexes"));
            types.put(
                    entry.key().text(),
                    new DocumentType(
                            type.texts("required"),
                            type.flag("instrument", false),
                            type.flag("counts-annexes", false)));
        }
        if (types.isEmpty()) {
            diagnostics.add(Diagnostic.error("house-missing-key", house.place(), "the house has no types"));
        }
        return types;
    }

    private Map<String, Action> actions() {
        Map<String, Action> actions = new LinkedHashMap<>();
        Fields all = house.fields("actions");
        for (YamlNode.Entry entry : all.entries()) {
            Fields action = all.fields(entry).only(Set.of("tracked", "body", "numbered"));
            actions.put(
                    entry.key().text(),
                    new Action(
                            action.flag("tracked", false), !action.flag("body", true), action.flag("numbered", true)));
        }
        return actions;
    }

    private Map<String, FieldKind> fieldKinds() {
        Map<String, FieldKind> kinds = new LinkedHashMap<>();
        Fields fields = house.fields("fields");
        for (YamlNode.Entry entry : fields.entries()) {
            String kind = fields.text(entry.key().text(), "");
            try {
                kinds.put(entry.key().text(), FieldKind.valueOf(kind.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                diagnostics.add(Diagnostic.error("house-value", entry.value().place(), "unknown kind of value " + kind)
                        .withHint("allowed: text, date, integer, symbol"));
            }
        }
        return kinds;
    }

    private String symbol() {
        String pattern = house.text("symbol", "");
        try {
            Pattern.compile(pattern);
            return pattern;
        } catch (PatternSyntaxException e) {
            diagnostics.add(Diagnostic.error(
                    "house-value", house.place(), "symbol is no regular expression: " + e.getDescription()));
            return "";
        }
    }

    private Map<String, CallKind> calls() {
        Map<String, CallKind> kinds = new LinkedHashMap<>();
        Fields fields = house.fields("calls");
        for (YamlNode.Entry entry : fields.entries()) {
            String kind = fields.text(entry.key().text(), "");
            if (!kind.equals("preambular") && !kind.equals("operative")) {
                diagnostics.add(Diagnostic.error("house-value", entry.value().place(), "unknown kind of call " + kind)
                        .withHint("allowed: preambular, operative"));
            }
            kinds.put(entry.key().text(), kind.equals("operative") ? CallKind.OPERATIVE : CallKind.PREAMBULAR);
        }
        return kinds;
    }

    private CallItems callItems(Fields fields) {
        fields.only(Set.of("form", "format"));
        String form = fields.text("form", "1");
        if (!lists.containsKey(form)) {
            diagnostics.add(Diagnostic.error("house-value", fields.place(), "no list has the first label " + form));
        }
        return new CallItems(form, ListForms.format(fields, diagnostics));
    }

    private BlockStyles styles() {
        Map<String, List<String>> styles = new LinkedHashMap<>();
        Fields fields = house.fields("styles").only(Set.copyOf(STYLED));
        for (String kind : STYLED) {
            List<String> ids = fields.texts(kind);
            if (ids.isEmpty()) {
                diagnostics.add(
                        Diagnostic.error("house-missing-key", fields.place(), "styles says nothing of " + kind));
            }
            styles.put(kind, ids);
        }
        return new BlockStyles(styles);
    }

    private List<CoverForm> covers() {
        List<CoverForm> forms = new ArrayList<>();
        Fields cover = house.fields("cover");
        for (YamlNode.Entry entry : cover.entries()) {
            if (!entry.key().text().equals("before-rule")) {
                Fields form = cover.fields(entry).only(Set.of("keys", "labels", "chosen-by"));
                forms.add(new CoverForm(
                        entry.key().text(),
                        form.texts("keys"),
                        form.text("labels", "cover"),
                        form.text("chosen-by", "")));
            }
        }
        if (forms.isEmpty()) {
            forms.add(new CoverForm("", List.of(), "cover", ""));
        }
        return forms;
    }
}
