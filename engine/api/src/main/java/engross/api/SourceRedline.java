package engross.api;

import engross.model.Diagnostics;
import engross.model.Result;
import engross.model.Revision;
import engross.redline.Redline;
import engross.redline.Register;
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
                .then(redlined -> (register ? withRegister(engine, redlined) : redlined)
                        .renditions(engine, View.MARKUP, formats));
    }

    /** The revised document with marks against the base, numbered; proved as a tree, not as a file. */
    public Result<NumberedDocument> compare(Engine engine, SourceText base, SourceText revised) {
        return redlined(engine, base, revised).then(redlined -> Result.of(redlined.document(), List.of()));
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
                        .then(marked -> Redlined.between(engine, old, now, now.with(marked)))));
    }

    private static Redlined withRegister(Engine engine, Redlined redlined) {
        NumberedDocument marked = redlined.document();
        Register changes = Register.of(
                marked.document(),
                AlertRules.of(engine.house().labels(marked.source().language())));
        return redlined.withAnnex(RegisterAnnex.of(engine, marked, changes));
    }

    private Revision by(SourceDocument source, SourceText revised) {
        String name = author.or(() -> source.field("source")).orElse(revised.stem());
        return Revision.on(
                name,
                date.or(() -> source.field("date").flatMap(SourceRedline::day)).map(LocalDate::toString));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
