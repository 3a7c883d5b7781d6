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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The way back: what a reviewer did to the Word file of a source becomes a patch on the source, and on the files that its proposals take their
 * texts from. The file is held against the one that the source gives; what differs is the reviewer's: marks, comments, accepted and rejected
 * changes, edits without marks. Where the source has changed since the file was made, the source that it was made of is the third party:
 * nothing is applied over another change.
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
     * @param text what it proposes, where that stands in a file of its own or is compared with one
     */
    public record ProposalMarks(Revision by, boolean shown, Optional<ProposedText> text) {}

    /**
     * A text that has no marks of its own: those of the proposal follow from comparing files.
     *
     * @param file the name of the file that it stands in
     * @param base the name of the file that it is compared with; empty for none
     * @param named whether the proposal only names it, as it is in force
     * @param authors whose the comments in it are
     */
    public record ProposedText(String file, String base, boolean named, MarkAuthors authors) {}

    /** The files that a source refers to. */
    @FunctionalInterface
    public interface Files {
        /** @param path as the source writes it, relative to the source */
        Optional<byte[]> read(String path);
    }

    /**
     * A source in YAML or JSON.
     *
     * @param file the name that the person knows it by
     * @param content UTF-8
     * @param files that it refers to
     */
    @SuppressWarnings("ArrayRecordComponent") // Nothing compares texts or changes their bytes.
    public record Source(String file, byte[] content, Files files) {
        /** What of a file's name leads to it from the source; empty where it does not stand in the source's folder. */
        Optional<String> path(String of) {
            return of.startsWith(folder()) ? Optional.of(of.substring(folder().length())) : Optional.empty();
        }

        /** What of the names of the files in the source's folder comes before that of each; with its slash. */
        private String folder() {
            return file.substring(0, file.lastIndexOf('/') + 1);
        }

        Optional<byte[]> read(String of) {
            return of.equals(file) ? Optional.of(content) : path(of).flatMap(files::read);
        }

        /** The same with other texts of its files, its own among them. */
        Source with(Map<String, String> texts) {
            Files others = path -> {
                String text = texts.get(folder() + path);
                return text == null ? files.read(path) : Optional.of(text.getBytes(StandardCharsets.UTF_8));
            };
            String own = texts.get(file);
            return new Source(file, own == null ? content : own.getBytes(StandardCharsets.UTF_8), others);
        }
    }

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
        GeneratedParts generated = new GeneratedParts(house.labels(base.language()));
        WordText reviewed =
                generated.without(RevisionDays.of(file.document(), own).in(file));
        MergeParts one = MergeParts.of(house, base, base);
        Optional<MergeParts> since = base.equals(now) ? Optional.empty() : Optional.of(MergeParts.of(house, now, base));
        if (!one.isAligned() || !since.map(MergeParts::isAligned).orElse(true)) {
            return Result.failed(List.of(Diagnostic.error(
                    "not-merged", Place.of(source.file()), "the source and its Word file have different paragraphs")));
        }
        MergeParts other = MergeParts.reviewed(house, one, reviewed, own);
        MergePasses passes = new MergePasses(house, assembler, source, name, own, one, other, since);
        Result<Merged> merged = passes.merged();
        List<Diagnostic> told = new ArrayList<>(merged.diagnostics());
        told.addAll(generated.diagnostics());
        return Result.of(merged.orThrow(), told);
    }
}
