package engross.source;

import engross.model.Change;
import engross.model.Inline;
import engross.model.Revision;
import engross.source.SourceDocument.CoverEntry;
import engross.source.Vocabulary.Action;
import engross.source.Vocabulary.DocumentType;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Entry;
import engross.yaml.YamlNode.Mapping;
import engross.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A whole source, key by key. */
final class DocumentReader {
    private static final String AMENDED = "amended";
    private static final List<String> HEADINGS = List.of("1", "I");

    private final Mapping source;
    private final Reading reading;
    private final Faults faults;
    private final Shapes shapes;
    private final FieldReader fieldReader;
    private final RevisionReader revisions;
    private final TextReader texts;
    private final BlockReader blocks;
    private final AnnexReader annexes;
    private final List<SourceNote> notes = new ArrayList<>();

    DocumentReader(Mapping source, Reading reading) {
        this.source = source;
        this.reading = reading;
        this.faults = reading.faults();
        this.shapes = new Shapes(faults);
        this.fieldReader = new FieldReader(reading.vocabulary(), faults);
        this.revisions = new RevisionReader(reading.vocabulary(), faults);
        this.texts = new TextReader(reading);
        this.blocks = new BlockReader(reading);
        this.annexes = new AnnexReader(reading, blocks);
    }

    SourceDocument read() {
        return read("");
    }

    /** @param untracked the action of the proposal that the text belongs to, where it shows no marks; else empty */
    SourceDocument read(String untracked) {
        shapes.check(source, Forms.DOCUMENT, reading.vocabulary().fields().keySet());
        String type = type();
        Map<String, SourceField> fields = fieldReader.fields(source);
        Revision by = revisions.ofDocument(source.get("changes"), fields, type);
        reading.authors(revisions.authors(source.get("authors")));
        Scope scope = new Scope(by, Change.NONE, untracked);
        checkBody();
        SourceDocument document = part(type, fields, source, scope);
        reading.ids().check();
        reading.notes().check();
        return document;
    }

    /** What a document and an instrument have in common. */
    private SourceDocument part(String type, Map<String, SourceField> fields, Mapping mapping, Scope scope) {
        YamlNode title = mapping.get("title");
        YamlNode annexList = mapping.get("annexes");
        boolean whole = mapping == source;
        notes(mapping.get("footnotes"), whole ? noteScope(scope) : scope);
        return new SourceDocument(
                type,
                reading.language(),
                tracked(fields, mapping, scope),
                title == null ? List.of() : texts.text(title, scope),
                whole ? cover(scope) : List.of(),
                headings(mapping.get("headings")),
                blocks.body(mapping, scope),
                annexList == null ? List.of() : annexes.annexes(annexList, scope),
                whole ? notes : List.of(),
                whole ? proposals(scope) : List.of(),
                whole ? reading.comments() : List.of(),
                new MarkAuthors(scope.by(), whole ? noteScope(scope).by() : scope.by(), reading.authors()),
                faults.switchedOff(),
                mapping.place());
    }

    /** With what a tracked change of the session is: it alone of the plain values stands in a line that can show one. */
    private Map<String, SourceField> tracked(Map<String, SourceField> fields, Mapping mapping, Scope scope) {
        if (!(mapping.get(AMENDED) instanceof Scalar scalar) || !TrackedField.isMarked(scalar)) {
            return fields;
        }
        Map<String, SourceField> all = new LinkedHashMap<>(fields);
        all.remove(AMENDED);
        new TrackedField(faults, texts).read(AMENDED, scalar, scope).ifPresent(field -> all.put(AMENDED, field));
        return all;
    }

    private String type() {
        Map<String, DocumentType> types = reading.vocabulary().types();
        YamlNode typeNode = source.get("type");
        String type = word(typeNode);
        DocumentType known = types.get(type);
        if (known != null) {
            known.required().forEach(key -> shapes.need(source, key, "a document of the type " + type));
        } else if (typeNode != null && !type.isEmpty()) {
            faults.add(
                    FormatRules.UNKNOWN_TYPE,
                    typeNode.place(),
                    "there is no type `" + type + "`",
                    () -> Nearest.hint(type, types.keySet()));
        }
        return type;
    }

    private String word(@Nullable YamlNode node) {
        Scalar scalar = node == null ? null : shapes.scalar(node, "this");
        return scalar == null ? "" : scalar.text();
    }

    private void checkBody() {
        boolean says = source.get("body") != null || source.get("annexes") != null || source.get("proposals") != null;
        if (!says) {
            faults.add(FormatRules.MISSING_KEY, source.place(), "`body` is missing in the document");
        }
    }

    private List<CoverEntry> cover(Scope scope) {
        YamlNode node = source.get("cover");
        Mapping cover = node == null ? null : shapes.mapping(node, "the cover");
        List<CoverEntry> entries = new ArrayList<>();
        if (cover == null) {
            return entries;
        }
        List<String> keys = reading.vocabulary().coverKeys();
        for (Entry entry : cover.entries()) {
            String key = entry.key().text();
            if (keys.contains(key)) {
                entries.add(new CoverEntry(
                        key, texts.paragraphs(entry.value(), scope), entry.key().place()));
            } else {
                faults.add(
                        FormatRules.UNKNOWN_KEY,
                        entry.key().place(),
                        "the cover has no entry `" + key + "`",
                        () -> Nearest.hint(key, keys));
            }
        }
        return entries;
    }

    private String headings(@Nullable YamlNode node) {
        String form = node == null ? "1" : word(node);
        if (node != null && !form.isEmpty() && !HEADINGS.contains(form)) {
            faults.add(
                    FormatRules.UNKNOWN_VALUE,
                    node.place(),
                    "headings are not numbered by `" + form + "`",
                    () -> Nearest.allowed(HEADINGS));
        }
        return form;
    }

    private void notes(@Nullable YamlNode node, Scope scope) {
        Mapping footnotes = node == null ? null : shapes.mapping(node, "`footnotes`");
        if (footnotes == null) {
            return;
        }
        for (Entry entry : footnotes.entries()) {
            String id = entry.key().text();
            if (Brackets.endOfId(id + "]", 0, id.length() + 1) != id.length()) {
                faults.add(
                        FormatRules.ID_FORM,
                        entry.key().place(),
                        "`" + id + "` cannot be the name of a footnote",
                        "a name has no spaces and no square brackets");
            }
            String name = reading.notes().define(id, entry.key().place());
            notes.add(new SourceNote(
                    name, texts.paragraphs(entry.value(), scope), entry.key().place()));
        }
    }

    /** A document's footnotes stand apart from the proposal that refers to them: unless `changes` says whose, their marks are its. */
    private Scope noteScope(Scope scope) {
        if (source.get("changes") == null && source.get("proposals") instanceof YamlNode.Sequence proposals) {
            for (YamlNode item : proposals.items()) {
                if (item instanceof Mapping proposal && isTracked(proposal)) {
                    return new Scope(revision(proposal, scope.by()), scope.change(), scope.untracked());
                }
            }
        }
        return scope;
    }

    private boolean isTracked(Mapping proposal) {
        Action action = reading.vocabulary().actions().get(word(proposal.get("action")));
        return action != null && action.tracked();
    }

    private List<SourceProposal> proposals(Scope scope) {
        YamlNode node = source.get("proposals");
        List<SourceProposal> proposals = new ArrayList<>();
        ProposalReader reader = new ProposalReader(reading, this);
        for (YamlNode item : node == null ? List.<YamlNode>of() : shapes.list(node, "the proposals")) {
            reader.proposal(item, scope).ifPresent(proposals::add);
        }
        return proposals;
    }

    /** The decision or resolution of a proposal. */
    SourceDocument instrument(Mapping mapping, String type, Scope scope) {
        return part(type, fieldReader.fields(mapping), mapping, scope);
    }

    /** Author and date of the marks of a proposal. */
    Revision revision(Mapping proposal, Revision otherwise) {
        return revisions.of(proposal, otherwise);
    }

    Optional<SourceField> field(Mapping mapping, String key) {
        YamlNode node = mapping.get(key);
        return node == null ? Optional.empty() : fieldReader.field(key, node);
    }

    List<List<Inline>> reasons(Mapping proposal, Scope scope) {
        YamlNode node = proposal.get("reasons");
        return node == null ? List.of() : texts.paragraphs(node, scope);
    }
}
