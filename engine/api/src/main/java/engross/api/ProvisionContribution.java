package engross.api;

import engross.house.Labels;
import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Inline;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Result;
import engross.model.Revision;
import engross.redline.Register;
import engross.redline.Register.Symbol;
import engross.redline.Views;
import engross.source.SourceDocument;
import engross.source.SourceField;
import engross.transcription.SourceWords;
import engross.yaml.YamlValue;
import engross.yaml.YamlWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A contribution that proposes a revised text provision by provision, as members submit it (conventions note, 4.1 to 4.3): MOD with its marks, ADD
 * as new text, SUP and NOC named, each with the number of its proposal.
 *
 * @param by whose proposals they are, such as {@code RUS}
 * @param document the number of the document that makes them, such as {@code 88}
 * @param date of the contribution; where it is not said, that of the revised text
 */
public record ProvisionContribution(String by, String document, Optional<LocalDate> date) {

    /**
     * The source of the contribution.
     *
     * @param file what it will be called
     * @return a source that was built and proved: rejecting and accepting the marks of each provision gives its old and its new text, and no
     *     provision that differs is missing; or errors, such as {@code contribution-not-proved} with the place
     */
    public Result<SourceText> make(Engine engine, SourceText base, SourceText revised, String file) {
        SourceRedline task = new SourceRedline(List.of(), Optional.of(by), date, false);
        return engine.assemble(base)
                .then(old -> task.compare(engine, base, revised).then(marked -> {
                    Register register = Register.of(marked.document(), List.of());
                    Work work = new Work(engine, old.source(), marked, register);
                    if (work.shown.stream().allMatch(part -> part.provision().symbol() == Symbol.NOC)) {
                        return Result.failed(List.of(Diagnostic.error(
                                        "nothing-proposed", marked.source().place(), "the two texts say the same")
                                .withHint("give the text as it is, then as it is to be")));
                    }
                    SourceText written = new SourceText(
                            file, YamlWriter.write(work.source()).getBytes(StandardCharsets.UTF_8), revised.pictures());
                    return proved(engine, written, work.shown);
                }));
    }

    private static Result<SourceText> proved(Engine engine, SourceText written, List<ProvisionPart> parts) {
        Result<Redlined> built = engine.redlined(written);
        if (built.value().isEmpty()) {
            return Result.failed(built.diagnostics());
        }
        Diagnostics found = new Diagnostics();
        found.addAll(ProvisionProof.of(built.value().get().document().document(), parts));
        return found.hasErrors() ? Result.failed(found.sorted()) : Result.of(written, List.of());
    }

    /** One contribution. */
    private final class Work {
        private final SourceDocument base;
        private final NumberedDocument marked;
        private final List<ProvisionPart> shown;
        private final List<ProposedProvision> proposed;
        private final ProvisionName names;
        private final Labels labels;
        private final Map<String, String> notes = new LinkedHashMap<>();
        private final SourceWords words;
        /** The line that names the whole text: it stands above everything. */
        private final String whole;

        Work(Engine engine, SourceDocument base, NumberedDocument marked, Register register) {
            this.base = base;
            this.marked = marked;
            this.labels = engine.house().labels(marked.source().language());
            this.names = new ProvisionName(labels);
            for (Note note : marked.document().notes()) {
                notes.put(note.id(), "note-" + (notes.size() + 1));
            }
            this.shown = ProposedProvision.shown(marked.document(), ProvisionPart.of(marked.document(), register));
            this.proposed = ProposedProvision.numbered(engine.house(), by + "/" + document, shown);
            this.whole = register.provisions().stream()
                    .map(provision -> provision.heading().replace('\n', ' ').strip())
                    .filter(heading -> !heading.isEmpty())
                    .findFirst()
                    .orElse("");
            Revision usual = Revision.on(by, date());
            this.words = SourceWords.of(usual, notes, engine.house().emphasis());
        }

        private Optional<String> date() {
            return date.map(LocalDate::toString).or(() -> marked.source().field("date"));
        }

        YamlValue source() {
            List<YamlValue.Field> fields = new ArrayList<>();
            add(fields, "type", "contribution");
            add(fields, "language", marked.source().language());
            Optional<String> meeting = marked.source().field("meeting");
            meeting.ifPresent(code -> {
                add(fields, "meeting", code);
                add(fields, "symbol", code + "/" + document);
            });
            date().ifPresent(day -> add(fields, "date", day));
            add(fields, "source", by);
            add(fields, "title", words.text(plain(marked.source().title())));
            fields.add(new YamlValue.Field(
                    "body",
                    new YamlValue.Items(List.of(fields(
                            "para", labels.text("provisions.introduction").orElse(by))))));
            fields.add(new YamlValue.Field("proposals", proposals()));
            footnotes().ifPresent(texts -> fields.add(new YamlValue.Field("footnotes", texts)));
            return new YamlValue.Fields(fields);
        }

        private YamlValue proposals() {
            List<YamlValue> proposals = new ArrayList<>();
            for (ProposedProvision each : proposed) {
                ProvisionPart part = each.part();
                List<YamlValue.Field> fields = new ArrayList<>();
                add(fields, "action", part.provision().symbol().text());
                if (!each.number().isEmpty()) {
                    add(fields, "by", by);
                    date().ifPresent(day -> add(fields, "date", day));
                    add(fields, "number", each.number());
                }
                if (proposals.isEmpty()) {
                    fields.add(new YamlValue.Field("instrument", instrument()));
                }
                fields.add(new YamlValue.Field("provision", provision(part)));
                proposals.add(new YamlValue.Fields(fields));
            }
            return new YamlValue.Items(proposals);
        }

        /** What names the text that is amended: as it is now. */
        private YamlValue instrument() {
            List<YamlValue.Field> fields = new ArrayList<>();
            add(fields, "type", base.type());
            for (String key : List.of("draft", "number", "adopted", "amended", "plenary")) {
                Optional.ofNullable(base.fields().get(key))
                        .map(SourceField::text)
                        .ifPresent(text -> add(fields, key, text));
            }
            add(fields, "title", words.text(plain(base.title())));
            return new YamlValue.Fields(fields);
        }

        private YamlValue provision(ProvisionPart part) {
            Symbol symbol = part.provision().symbol();
            boolean named = ProvisionProof.isNamed(symbol);
            boolean tracked = symbol == Symbol.MOD || symbol == Symbol.EDITORIAL;
            List<YamlValue.Field> fields = new ArrayList<>();
            String above = names.above(part);
            if (!above.isEmpty() && !above.equals(whole)) {
                add(fields, "of", words.text(List.of(Inline.Text.of(above))));
            }
            List<Inline> label = named ? List.of() : text(part.label(), tracked);
            if (named || ProposedProvision.isNote(part) || !part.cells().isEmpty()) {
                add(fields, "label", words.text(List.of(Inline.Text.of(names.own(part)))));
            } else if (!label.isEmpty()) {
                add(fields, "label", words.text(label));
            }
            if (named) {
                return new YamlValue.Fields(fields);
            }
            if (part.cells().isEmpty()) {
                add(fields, "text", paragraphs(part.paragraphs(), tracked));
            } else {
                List<YamlValue> cells = new ArrayList<>();
                part.cells().forEach(cell -> cells.add(new YamlValue.Text(cell(cell, tracked))));
                fields.add(new YamlValue.Field("cells", new YamlValue.Items(cells)));
            }
            return new YamlValue.Fields(fields);
        }

        private String paragraphs(List<Paragraph> paragraphs, boolean tracked) {
            List<String> texts = new ArrayList<>();
            for (Paragraph paragraph : paragraphs) {
                List<Inline> content = new ArrayList<>();
                List<Inline> label = texts.isEmpty() ? List.of() : text(ProvisionPart.label(paragraph), tracked);
                content.addAll(label);
                if (!label.isEmpty()) {
                    content.add(Inline.Text.of(" "));
                }
                content.addAll(text(paragraph.content(), tracked));
                texts.add(words.text(content));
            }
            texts.removeIf(String::isBlank);
            return String.join("\n\n", texts);
        }

        private String cell(List<Paragraph> paragraphs, boolean tracked) {
            return String.join(
                    "\n",
                    paragraphs.stream()
                            .map(paragraph -> words.text(text(paragraph.content(), tracked)))
                            .filter(text -> !text.isBlank())
                            .toList());
        }

        private List<Inline> text(List<Inline> inlines, boolean tracked) {
            return tracked ? SameWords.unmarked(inlines) : plain(inlines);
        }

        /** The notes that the proposals refer to, with their own marks. */
        private Optional<YamlValue> footnotes() {
            List<YamlValue.Field> texts = new ArrayList<>();
            Set<String> written = ProposedProvision.notesIn(shown);
            for (Note note : marked.document().notes()) {
                if (written.contains(note.id())) {
                    texts.add(new YamlValue.Field(
                            notes.getOrDefault(note.id(), note.id()),
                            new YamlValue.Text(paragraphs(note.body(), true))));
                }
            }
            return texts.isEmpty() ? Optional.empty() : Optional.of(new YamlValue.Fields(texts));
        }

        private YamlValue fields(String key, String text) {
            return new YamlValue.Fields(List.of(new YamlValue.Field(key, new YamlValue.Text(text))));
        }

        private void add(List<YamlValue.Field> fields, String key, String text) {
            fields.add(new YamlValue.Field(key, new YamlValue.Text(text)));
        }
    }

    /** The new text, without marks. */
    private static List<Inline> plain(List<? extends Inline> inlines) {
        return Views.accepted(inlines);
    }
}
