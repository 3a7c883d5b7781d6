package engross.api;

import engross.model.Diagnostics;
import engross.model.Result;
import engross.model.Revision;
import engross.numbering.Renumbering;
import engross.redline.Redline;
import engross.redline.Views;
import engross.source.SourceDocument;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * Comparing two versions of a source.
 *
 * @param formats what is made, in this order
 * @param author who made the changes; where it is not said, who submits the revised text, else the name of its source
 * @param date the day of the changes; where it is not said, the date of the revised text
 * @param register whether the register of the changes stands behind the document as a table
 */
public record SourceRedline(List<Format> formats, Optional<String> author, Optional<LocalDate> date, boolean register) {
    public SourceRedline {
        formats = List.copyOf(formats);
    }

    /** Without a register behind the document. */
    public SourceRedline(List<Format> formats, Optional<String> author, Optional<LocalDate> date) {
        this(formats, author, date, false);
    }

    /** With author and day as the revised source says. */
    public static SourceRedline of(Format... formats) {
        return new SourceRedline(List.of(formats), Optional.empty(), Optional.empty());
    }

    /**
     * The revised document with tracked changes, in every format: accepting them gives the revised text, rejecting them the base. What
     * cannot be proved to do so is an error, and no rendition.
     */
    public Result<List<Rendition>> make(Engine engine, SourceText base, SourceText revised) {
        return redlined(engine, base, revised)
                .then(redlined -> register ? WordProof.withRegister(engine, redlined) : WordProof.of(engine, redlined))
                .then(proven -> Renditions.of(engine, proven, formats));
    }

    /** The revised document with marks against the base, numbered; proved as a tree, not as a file. */
    public Result<NumberedDocument> compare(Engine engine, SourceText base, SourceText revised) {
        return redlined(engine, base, revised).then(redlined -> Result.of(redlined.marked(), List.of()));
    }

    Result<Redlined> redlined(Engine engine, SourceText base, SourceText revised) {
        Result<AssembledDocument> before = engine.assemble(base);
        Result<AssembledDocument> after = engine.assemble(revised);
        if (before.value().isEmpty() || after.value().isEmpty()) {
            Diagnostics all = new Diagnostics();
            all.addAll(before.diagnostics());
            all.addAll(after.diagnostics());
            return Result.failed(all.sorted());
        }
        Redline.Options options = engine.redlineOptions();
        return before.then(old ->
                after.then(now -> Redline.compare(old.document(), now.document(), by(now.source(), revised), options)
                        .then(marked -> numbered(engine, old, now, now.with(marked), options))));
    }

    /** All three numbered: the redline, and the two texts that it has to hold. */
    private static Result<Redlined> numbered(
            Engine engine,
            AssembledDocument base,
            AssembledDocument revised,
            AssembledDocument marked,
            Redline.Options options) {
        AssembledDocument baseline = base.with(Redline.baseline(base.document(), marked.document(), options));
        AssembledDocument plain = revised.with(Views.accepted(revised.document()));
        boolean isFinal = engine.renumbering(revised.source().language()).equals(Renumbering.FINAL);
        return engine.number(marked)
                .then(redline -> engine.number(baseline)
                        .then(old -> (isFinal ? engine.number(plain) : frozen(redline))
                                .then(now -> Result.of(new Redlined(redline, old, now), List.of()))));
    }

    /** The revised text with frozen numbers, which depend on the base as well: that it says the same otherwise is proved already. */
    private static Result<NumberedDocument> frozen(NumberedDocument redline) {
        return Result.of(new NumberedDocument(redline.source(), Views.accepted(redline.document())), List.of());
    }

    private Revision by(SourceDocument source, SourceText revised) {
        String name = author.or(() -> source.field("source")).orElse(revised.stem());
        return new Revision(
                name,
                date.or(() -> source.field("date").flatMap(SourceRedline::day))
                        .map(day -> day + "T00:00:00Z")
                        .orElse(null));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
