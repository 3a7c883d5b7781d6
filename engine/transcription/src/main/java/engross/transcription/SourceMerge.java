package engross.transcription;

import engross.house.House;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
    public record Assembled(String language, Document document, MarkAuthors authors, List<ProposalMarks> proposals) {
        public Assembled {
            proposals = List.copyOf(proposals);
        }
    }

    /**
     * The marks of a proposal.
     *
     * @param by author and date of marks that name nobody
     * @param shown whether its action shows marks
     */
    public record ProposalMarks(Revision by, boolean shown) {}

    /**
     * A source in YAML or JSON.
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
        Result<Merged> merged = merge(
                source, before.value().get(), now.value().get(), file.value().get(), name);
        Diagnostics all = new Diagnostics();
        all.addAll(merged.diagnostics());
        all.addAll(further(file.diagnostics(), before.value().get().lost()));
        return merged.value().isEmpty() ? merged : Result.of(merged.value().get(), all.sorted());
    }

    /** What of the reviewed file a source has no place for, and the file as it was sent had not. */
    private static List<Diagnostic> further(List<Diagnostic> reviewed, List<Diagnostic> sent) {
        Set<String> known = sent.stream().map(Diagnostic::message).collect(Collectors.toSet());
        return reviewed.stream().filter(each -> !known.contains(each.message())).toList();
    }

    private Result<Merged> merge(Source source, MergeText base, MergeText now, WordText file, String name) {
        Set<Revision> own = Revisions.of(base.word().document());
        WordText reviewed = RevisionDays.of(file.document(), own).in(file);
        String language = base.language();
        MergeSide one = side(language, base, base.word(), base, false);
        MergeSide other = side(language, base, reviewed, base, true);
        MergeSide current = base.equals(now) ? one : side(language, now, now.word(), now, false);
        if (one.lines().size() != base.places().size()
                || current.lines().size() != now.places().size()) {
            return Result.failed(List.of(Diagnostic.error(
                    "not-merged", Place.of(source.file()), "the source and its Word file have different paragraphs")));
        }
        String text = new String(source.content(), StandardCharsets.UTF_8);
        boolean windows = text.contains("\r\n");
        SourcePatch patch = SourcePatch.of(source.file(), text.replace("\r\n", "\n"));
        MergeTargets targets = new MergeTargets(patch.nodes(), current, now);
        MergeLines lines = new MergeLines(one, other, current, targets, now.markings(), own);
        MergeLedger ledger = new MergeLedger();
        Losses losses = new Losses();
        SourceNodes nodes = patch.nodes();
        new MergePlan(lines, patch, ledger, losses).carryOut();
        new MergeAdditions(lines, nodes, ledger, house, language, losses).carryOut();
        ledger.carryOut(patch);
        List<Disposition> fields = MergeFields.carryOut(house, language, base.word(), reviewed, name, patch);
        patch.addAll("authors", now.markings().given(patch.written()).done());
        String patched = windows ? patch.text().replace("\n", "\r\n") : patch.text();
        MergeProof proof = MergeProof.of(
                house, assembler, new Source(source.file(), patched.getBytes(StandardCharsets.UTF_8)), other, name);
        List<Diagnostic> told = new ArrayList<>(losses.diagnostics());
        told.addAll(proof.diagnostics());
        fields.addAll(ledger.dispositions(proof.built()));
        return Result.of(new Merged(patched, fields), told);
    }

    private MergeSide side(String language, MergeText names, WordText word, MergeText own, boolean all) {
        return MergeSide.of(house, language, word, own, names.noteNames(word.document()), all);
    }
}
