package engross.api;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Place;
import engross.model.Result;
import engross.model.Revision;
import engross.redline.Layers;
import engross.redline.Redline;
import engross.source.SourceDocument;
import engross.source.SourceField;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Making the next revision of a document: its source with the next symbol, and the document with marks against earlier texts.
 *
 * @param date of the revision; where it is not said, the source's stays
 * @param author of the last layer of marks; where it is not said, the revision's own name, such as {@code Rev.2}
 * @param view which text is made
 */
public record SourceRevision(Optional<LocalDate> date, Optional<String> author, View view) {
    /** The date stays, all marks are shown. */
    public static final SourceRevision DEFAULT = new SourceRevision(Optional.empty(), Optional.empty(), View.MARKUP);

    /**
     * The next revision. Its number is one more than the highest of the earlier texts, or than the source's own where none is named.
     *
     * @param source the text as it is to be; where it bears the next symbol already, it is the draft
     * @param issued the text that was issued, for marks against it
     * @param previous the last revision, for marks since then; with both, its changes and those since are two layers
     */
    public Result<RevisionDraft> make(
            Engine engine, SourceText source, Optional<SourceText> issued, Optional<SourceText> previous) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<AssembledDocument> current = taken(engine.assemble(source), diagnostics);
        Optional<AssembledDocument> old = issued.flatMap(text -> taken(engine.assemble(text), diagnostics));
        Optional<AssembledDocument> last = previous.flatMap(text -> taken(engine.assemble(text), diagnostics));
        if (diagnostics.hasErrors() || current.isEmpty()) {
            return Result.failed(diagnostics.sorted());
        }
        SourceDocument text = current.get().source();
        old.ifPresent(earlier -> versions(earlier.source(), text, diagnostics));
        last.ifPresent(earlier -> versions(earlier.source(), text, diagnostics));
        RevisionSymbol own = symbol(text);
        int next = 1
                + Math.max(
                        old.map(earlier -> symbol(earlier.source()).revision()).orElse(-1),
                        last.map(earlier -> symbol(earlier.source()).revision()).orElse(-1));
        next = old.isEmpty() && last.isEmpty() ? own.revision() + 1 : next;
        if (own.base().isEmpty()) {
            diagnostics.add(fault(
                    "missing-key", text.place(), "the source has no `symbol`, so no revision of it can be named"));
        } else if (own.revision() > next) {
            diagnostics.add(fault(
                    "revision-order",
                    place(text),
                    "the source is " + own + " already; the next revision of the earlier texts is "
                            + own.withRevision(next)));
        }
        if (date.isPresent() && !text.fields().containsKey("date")) {
            diagnostics.add(Diagnostic.error("missing-key", text.place(), "the source has no `date` to replace")
                    .withHint("write one, or leave the date of the revision out"));
        }
        if (diagnostics.hasErrors()) {
            return Result.failed(diagnostics.sorted());
        }
        RevisionSymbol symbol = own.withRevision(next);
        return draft(source, text, symbol)
                .then(draft -> engine.assemble(draft)
                        .then(assembled -> redlined(engine, assembled, symbol, old, last))
                        .then(redlined -> Result.of(
                                new RevisionDraft(draft, !draft.equals(source), symbol.toString(), redlined, view),
                                List.of())));
    }

    private static Optional<AssembledDocument> taken(Result<AssembledDocument> read, Diagnostics diagnostics) {
        read.diagnostics().stream().filter(Diagnostic::isError).forEach(diagnostics::add);
        return read.value();
    }

    private static RevisionSymbol symbol(SourceDocument source) {
        return RevisionSymbol.of(source.field("symbol").orElse(""));
    }

    private static Place place(SourceDocument source) {
        SourceField symbol = source.fields().get("symbol");
        return symbol == null ? source.place() : symbol.place();
    }

    private static void versions(SourceDocument earlier, SourceDocument text, Diagnostics diagnostics) {
        if (!earlier.type().equals(text.type())
                || !symbol(earlier).base().equals(symbol(text).base())) {
            diagnostics.add(fault(
                    "different-versions",
                    place(earlier),
                    "this is the " + earlier.type() + " " + symbol(earlier) + ", the source is the " + text.type() + " "
                            + symbol(text)));
        } else if (!earlier.language().equals(text.language())) {
            diagnostics.add(fault(
                    "different-language",
                    earlier.place(),
                    "this is in the language `" + earlier.language() + "`, the source in `" + text.language() + "`"));
        }
    }

    private static Diagnostic fault(String code, Place place, String message) {
        return Diagnostic.error(code, place, message)
                .withHint("a revision has the symbol, type and language of the issued text");
    }

    /** The source with the symbol and date of the revision; all else stays as it is written. */
    private Result<SourceText> draft(SourceText source, SourceDocument text, RevisionSymbol symbol) {
        String day = date.map(LocalDate::toString).orElse(text.field("date").orElse(""));
        boolean same =
                symbol(text).equals(symbol) && text.field("date").orElse("").equals(day);
        if (same) {
            return Result.of(source, List.of());
        }
        Map<String, String> values = new TreeMap<>(Map.of("symbol", symbol.toString()));
        date.ifPresent(revised -> values.put("date", revised.toString()));
        Diagnostics diagnostics = new Diagnostics();
        String draft =
                FieldText.replaced(new String(source.content(), StandardCharsets.UTF_8), text, values, diagnostics);
        return diagnostics.hasErrors()
                ? Result.failed(diagnostics.sorted())
                : Result.of(
                        new SourceText(name(source, symbol), draft.getBytes(StandardCharsets.UTF_8), source.pictures()),
                        List.of());
    }

    /** {@code C26-059.rev1.zh.yaml} for {@code C26-059.zh.yaml}. */
    private static String name(SourceText source, RevisionSymbol symbol) {
        String folder = source.file()
                .substring(0, source.file().length() - source.name().length());
        String stem = source.stem();
        String ending = source.name().substring(stem.length());
        int dot = stem.lastIndexOf('.');
        String language = dot <= 0 || stem.substring(dot).matches("\\.rev[0-9]+") ? "" : stem.substring(dot);
        String base = stem.substring(0, stem.length() - language.length()).replaceFirst("\\.rev[0-9]+$", "");
        return folder + base + ".rev" + symbol.revision() + language + ending;
    }

    private Result<Redlined> redlined(
            Engine engine,
            AssembledDocument current,
            RevisionSymbol symbol,
            Optional<AssembledDocument> issued,
            Optional<AssembledDocument> previous) {
        Revision by = by(current, author.orElse(symbol.name()));
        if (issued.isPresent() && previous.isPresent()) {
            return layered(engine, issued.get(), previous.get(), current, by);
        }
        Optional<AssembledDocument> earlier = issued.or(() -> previous);
        return earlier.isEmpty()
                ? shown(engine, current)
                : Redline.compare(earlier.get().document(), current.document(), by, engine.redlineOptions())
                        .then(redline -> view.equals(View.MARKUP)
                                ? Redlined.between(engine, earlier.get(), current, current.with(redline))
                                : shown(engine, current.with(redline)));
    }

    /** Two layers: the first one alone gives the text between. */
    private Result<Redlined> layered(
            Engine engine,
            AssembledDocument issued,
            AssembledDocument between,
            AssembledDocument current,
            Revision by) {
        Revision first = by(between, symbol(between.source()).name());
        return Layers.of(issued.document(), between.document(), current.document(), first, by, engine.redlineOptions())
                .then(layers -> view.equals(View.MARKUP)
                        ? Redlined.between(engine, issued, current, current.with(layers))
                                .then(redlined ->
                                        Result.of(redlined.with(List.of(HeldText.onlyOf(first.author()))), List.of()))
                        : shown(engine, current.with(layers)));
    }

    /** One text without others to hold. */
    private Result<Redlined> shown(Engine engine, AssembledDocument document) {
        return engine.number(view.of(document))
                .then(numbered -> Result.of(Redlined.of(numbered, List.of()), List.of()));
    }

    private static Revision by(AssembledDocument document, String author) {
        return Revision.on(author, document.source().field("date"));
    }
}
