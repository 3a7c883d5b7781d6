package engross.assembly;

import engross.house.CoverForm;
import engross.house.House;
import engross.house.Labels;
import engross.house.Session;
import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Inline;
import engross.model.Place;
import engross.source.SourceAnnex;
import engross.source.SourceDocument;
import engross.source.SourceDocument.CoverEntry;
import engross.source.SourceField;
import engross.source.SourceField.Former;
import engross.source.SourceProposal;
import engross.source.SourceProvision;
import freemarker.core.TemplateXMLOutputModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a template sees of a source: {@code doc}, with texts as references into {@link Contents}. */
final class TemplateData {
    private static final List<String> SYMBOL_PARTS = List.of("base", "addendum", "corrigendum", "revision");

    private final House house;
    private final Labels labels;
    private final Pattern symbol;
    private final Contents contents;
    private ShownKeys shown = new ShownKeys(Map.of());

    TemplateData(House house, Labels labels, Pattern symbol, Contents contents) {
        this.house = house;
        this.labels = labels;
        this.symbol = symbol;
        this.contents = contents;
    }

    /** All variables of a template: {@code doc}, {@code language} and the functions. */
    Map<String, Object> variables(SourceDocument source) {
        Map<String, Object> variables = new HashMap<>(new LabelFunctions(labels, contents).byName());
        shown = new ShownKeys(document(source));
        variables.put("doc", shown);
        variables.put("language", labels.language());
        if (!house.logo().isEmpty()) {
            variables.put("logo", house.logo());
        }
        variables.put(
                "direction", labels.direction().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return variables;
    }

    /** Warns of parts of the source that the template did not ask for. Without lambdas: a run that checks makes no class for it. */
    void warnOfUnseen(SourceDocument source, Diagnostics diagnostics) {
        for (Map.Entry<String, SourceField> field : source.fields().entrySet()) {
            seen(field.getKey(), field.getValue().place(), source, diagnostics);
        }
        if (!source.cover().isEmpty()) {
            seen("cover", source.cover().get(0).place(), source, diagnostics);
        }
        if (!source.annexes().isEmpty()) {
            seen("annexes", source.annexes().get(0).place(), source, diagnostics);
        }
        if (!source.proposals().isEmpty()) {
            seen("proposals", source.proposals().get(0).place(), source, diagnostics);
        }
    }

    private void seen(String key, Place place, SourceDocument source, Diagnostics diagnostics) {
        if (!shown.asked().contains(key) && !source.rulesOff().contains("not-shown")) {
            diagnostics.add(Diagnostic.warning(
                            "not-shown", place, "`" + key + "` is not shown in a document of the type " + source.type())
                    .withHint("delete it, or choose another type"));
        }
    }

    private Map<String, Object> document(SourceDocument source) {
        Map<String, Object> doc = new LinkedHashMap<>();
        source.fields().forEach((key, field) -> {
            doc.put(key, field.text());
            field.former().ifPresent(former -> doc.put("former_" + key, former(former)));
        });
        doc.put("type", source.type());
        doc.put("title", contents.inlines(source.title()));
        source.field("symbol").ifPresent(text -> doc.put("symbol", symbol(text)));
        source.field("meeting").ifPresent(code -> doc.put("meeting", session(house.session(code))));
        doc.put("body", contents.blocks(source.body()));
        doc.put("has_body", !source.body().isEmpty());
        CoverForm form =
                house.coverForm(source.cover().stream().map(CoverEntry::key).toList());
        doc.put("cover", cover(source, form));
        doc.put("cover_form", form.name());
        doc.put("annexes", source.annexes().stream().map(this::annex).toList());
        doc.put("proposals", source.proposals().stream().map(this::proposal).toList());
        source.field("original").ifPresent(original -> doc.put("original", original(original)));
        return doc;
    }

    /** A value before a tracked change, with who changed it and when. */
    private static Map<String, Object> former(Former former) {
        String date = former.by().date();
        return Map.of("text", former.text(), "author", former.by().author(), "date", date == null ? "" : date);
    }

    /** {@code text}, and the parts that the house's pattern names; a part that is missing is not there. */
    private Map<String, Object> symbol(String text) {
        Map<String, Object> parts = new HashMap<>();
        parts.put("text", text);
        parts.put("base", text);
        Matcher matcher = symbol.matcher(text);
        if (matcher.matches()) {
            for (String part : SYMBOL_PARTS) {
                String value = group(matcher, part);
                if (value != null) {
                    parts.put(part, value);
                }
            }
        }
        return parts;
    }

    private static @Nullable String group(Matcher matcher, String name) {
        try {
            return matcher.group(name);
        } catch (IllegalArgumentException e) {
            return null; // The house's pattern does not name this part.
        }
    }

    private Map<String, Object> session(Session session) {
        Map<String, Object> values = new HashMap<>();
        values.put("code", session.code());
        if (!session.year().isEmpty()) {
            values.put("year", session.year());
        }
        session.start().ifPresent(date -> values.put("start", date.toString()));
        session.end().ifPresent(date -> values.put("end", date.toString()));
        labels.text("places." + session.place()).ifPresent(place -> values.put("place", place));
        return values;
    }

    /** {@code en}, or {@code en only} where there is no other language version. */
    private Map<String, Object> original(String text) {
        boolean only = text.endsWith(" only");
        String language = only ? text.substring(0, text.length() - " only".length()) : text;
        Map<String, Object> values = new HashMap<>();
        values.put("only", only);
        values.put("language", language);
        return values;
    }

    private List<Map<String, Object>> cover(SourceDocument source, CoverForm form) {
        List<CoverEntry> entries = new ArrayList<>(source.cover());
        entries.sort(Comparator.comparingInt(entry -> position(form, entry)));
        List<Map<String, Object>> cover = new ArrayList<>();
        for (CoverEntry entry : entries) {
            Map<String, Object> values = new HashMap<>();
            values.put("key", entry.key());
            String label = form.labels() + "." + entry.key();
            values.put("label", labels.text(label).isPresent() ? label : "cover." + entry.key());
            values.put("rule", entry.key().equals(house.coverRuleBefore()) && !cover.isEmpty());
            values.put("paragraphs", texts(entry.paragraphs()));
            cover.add(values);
        }
        return cover;
    }

    private static int position(CoverForm form, CoverEntry entry) {
        int position = form.keys().indexOf(entry.key());
        return position < 0 ? form.keys().size() : position;
    }

    private List<TemplateXMLOutputModel> texts(List<List<Inline>> paragraphs) {
        return paragraphs.stream().map(contents::inlines).toList();
    }

    private Map<String, Object> annex(SourceAnnex annex) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", annex.id());
        values.put("labelled", annex.labelled());
        values.put("change", contents.change(annex.change()));
        values.put("has_title", !annex.title().isEmpty());
        values.put("title", contents.inlines(annex.title()));
        values.put("body", contents.blocks(annex.body()));
        return values;
    }

    private Map<String, Object> proposal(SourceProposal proposal) {
        Map<String, Object> values = new HashMap<>();
        values.put("action", proposal.action());
        values.put("tracked", proposal.tracked());
        values.put("bodyless", bodyless(proposal));
        values.put("number", proposal.number());
        values.put("author", proposal.by().author());
        values.put(
                "revision_date",
                proposal.by().date() == null ? "" : proposal.by().date());
        proposal.amended().ifPresent(amended -> values.put("amended", amended.text()));
        values.put("instrument", document(proposal.instrument()));
        values.put("reasons", texts(proposal.reasons()));
        proposal.provision().ifPresent(provision -> values.put("provision", provision(provision)));
        return values;
    }

    private Map<String, Object> provision(SourceProvision provision) {
        Map<String, Object> values = new HashMap<>();
        values.put("heads", provision.heads());
        if (!provision.of().isEmpty()) {
            values.put("of", contents.inlines(provision.of()));
        }
        if (!provision.label().isEmpty()) {
            values.put("label", contents.inlines(provision.label()));
        }
        values.put("paragraphs", texts(provision.text()));
        values.put("cells", texts(provision.cells()));
        return values;
    }

    private boolean bodyless(SourceProposal proposal) {
        var action = house.vocabulary().actions().get(proposal.action());
        return action != null && action.bodyless();
    }
}
