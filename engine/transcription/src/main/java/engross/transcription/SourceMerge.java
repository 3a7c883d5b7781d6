package engross.transcription;

import engross.house.House;
import engross.model.Change;
import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Document;
import engross.model.Place;
import engross.model.Result;
import engross.model.Revision;
import engross.source.MarkAuthors;
import engross.word.reading.WordReader;
import engross.word.reading.WordText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The way back: what a reviewer did to the Word file of a source becomes a patch on the source. The file is held against the one that the
 * source gives; what differs is the reviewer's: marks, comments, accepted and rejected changes, edits without marks. Where the source has
 * changed since the file was made, the source that it was made of is the third party: nothing is applied over another change.
 */
public final class SourceMerge {
    private final House house;
    private final Assembler assembler;

    private SourceMerge(House house, Assembler assembler) {
        this.house = house;
        this.assembler = assembler;
    }

    /** @param assembler puts sources into the form of this house */
    public static SourceMerge of(House house, Assembler assembler) {
        return new SourceMerge(house, assembler);
    }

    /** Reads sources and puts them into the house's form. */
    @FunctionalInterface
    public interface Assembler {
        Result<Assembled> assemble(Source source);
    }

    /**
     * A source in the house's form, not numbered yet.
     *
     * @param language key of the house
     * @param authors whose its marks are
     * @param proposals whose the marks of each proposal are
     */
    public record Assembled(String language, Document document, MarkAuthors authors, List<Revision> proposals) {
        public Assembled {
            proposals = List.copyOf(proposals);
        }
    }

    /**
     * A source in YAML.
     *
     * @param file the name that the person knows it by
     * @param content UTF-8
     */
    @SuppressWarnings("ArrayRecordComponent") // Nothing compares texts or changes their bytes.
    public record Source(String file, byte[] content) {}

    /**
     * Merges.
     *
     * @param source as it is now
     * @param base the source that the file was made of; the same where nothing has changed since
     * @param reviewed the bytes of the edited .docx
     * @param name that the person knows the file by
     * @return the patched source with a disposition for each change, and a warning {@code reads-otherwise} where what it gives still differs
     *     from the file; or why a file cannot be read
     */
    public Result<Merged> merge(Source source, Source base, byte[] reviewed, String name) {
        Result<MergeText> before = MergeText.of(house, assembler, base);
        Result<MergeText> now = source.equals(base) ? before : MergeText.of(house, assembler, source);
        Result<WordText> file = WordReader.read(reviewed, name);
        if (before.value().isEmpty() || now.value().isEmpty() || file.value().isEmpty()) {
            Diagnostics all = new Diagnostics();
            all.addAll(before.diagnostics());
            all.addAll(now.diagnostics());
            all.addAll(file.diagnostics());
            return Result.failed(all.sorted());
        }
        return merge(
                source, before.value().get(), now.value().get(), file.value().get(), name);
    }

    private Result<Merged> merge(Source source, MergeText base, MergeText now, WordText file, String name) {
        Set<Revision> own = Revisions.of(base.word().document());
        WordText reviewed = RevisionDays.of(file.document(), own).in(file);
        String language = base.language();
        Map<String, String> baseNotes = base.noteNames(base.word().document());
        Map<String, String> notes = base.noteNames(reviewed.document());
        MergeSide one = MergeSide.of(house, language, base.word(), base, baseNotes);
        MergeSide other = MergeSide.of(house, language, reviewed, base, notes);
        MergeSide current = base.equals(now)
                ? one
                : MergeSide.of(
                        house,
                        language,
                        now.word(),
                        now,
                        now.noteNames(now.word().document()));
        if (one.lines().size() != base.places().size()
                || current.lines().size() != now.places().size()) {
            return Result.failed(List.of(Diagnostic.error(
                    "not-merged", Place.of(source.file()), "the source and its Word file have different paragraphs")));
        }
        String text = new String(source.content(), StandardCharsets.UTF_8);
        boolean windows = text.contains("\r\n");
        SourcePatch patch = SourcePatch.of(source.file(), text.replace("\r\n", "\n"));
        MergePlan plan = new MergePlan(one, other, current, now, patch, own(own));
        plan.carryOut();
        patch.entries("authors", now.markings().given(patch.written()));
        String patched = windows ? patch.text().replace("\n", "\r\n") : patch.text();
        MergeProof proof = MergeProof.of(
                house, assembler, new Source(source.file(), patched.getBytes(StandardCharsets.UTF_8)), other, name);
        return Result.of(new Merged(patched, plan.dispositions(proof.built())), proof.diagnostics());
    }

    /** Leaves the marks that the source has itself, as if the reviewer had rejected nothing and added nothing. */
    private static UnaryOperator<Change> own(Set<Revision> own) {
        return change -> {
            boolean inserted = change.inserted() != null && !own.contains(change.inserted());
            boolean deleted = change.deleted() != null && own.contains(change.deleted());
            if (inserted) {
                return new Change(change.inserted(), change.inserted());
            }
            return new Change(change.inserted(), deleted ? change.deleted() : null);
        };
    }
}
