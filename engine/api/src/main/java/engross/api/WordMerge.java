package engross.api;

import engross.assembly.Pictures;
import engross.model.Result;
import engross.source.SourceDocument;
import engross.source.SourceProposal;
import engross.transcription.Merged;
import engross.transcription.SourceMerge;
import engross.transcription.SourceMerge.Assembled;
import engross.transcription.SourceMerge.ProposalMarks;
import engross.transcription.SourceMerge.ProposedText;
import engross.transcription.SourceMerge.Source;
import java.util.List;
import java.util.Optional;

/**
 * What a reviewer did to the Word file of a source, back into the source and the files that its proposals take their texts from.
 *
 * @param base the source that the file was made of, where the source has changed since
 */
public record WordMerge(Optional<SourceText> base) {
    /** Of a source that has not changed since its file was made. */
    public static WordMerge ofUnchanged() {
        return new WordMerge(Optional.empty());
    }

    /**
     * The patched source.
     *
     * @param source in YAML or JSON
     * @param reviewed the bytes of the edited .docx
     * @param name that the person knows the file by
     * @return with a disposition for each change, and a warning where what the patched source gives still differs from the file
     */
    public Result<Merged> make(Engine engine, SourceText source, byte[] reviewed, String name) {
        Source now = source(source, source.pictures());
        Source before = base.map(text -> source(
                        text,
                        path -> text.pictures()
                                .read(path)
                                .or(() -> source.pictures().read(path))))
                .orElse(now);
        SourceMerge merge = SourceMerge.of(
                engine.house(),
                text -> engine.assemble(new SourceText(text.file(), text.content(), text.files()::read))
                        .then(assembled -> Result.of(assembled(assembled), List.of())));
        return merge.merge(now, before, reviewed, name);
    }

    private static Source source(SourceText text, Pictures files) {
        return new Source(text.file(), text.content(), files::read);
    }

    private static Assembled assembled(AssembledDocument assembled) {
        SourceDocument source = assembled.source();
        return new Assembled(
                source.language(),
                assembled.document(),
                source.authors(),
                source.proposals().stream()
                        .map(proposal -> new ProposalMarks(
                                proposal.by(),
                                proposal.tracked(),
                                proposed(proposal, source.place().file())))
                        .toList());
    }

    /** The text of a proposal where it stands in a file of its own or is compared with one. */
    private static Optional<ProposedText> proposed(SourceProposal proposal, String source) {
        SourceDocument text = proposal.instrument();
        String file = text.place().file();
        String base = proposal.base().map(of -> of.place().file()).orElse("");
        boolean named = !file.equals(source) && base.isEmpty() && text.body().isEmpty();
        return file.equals(source) && base.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProposedText(file, base, named, text.authors()));
    }
}
