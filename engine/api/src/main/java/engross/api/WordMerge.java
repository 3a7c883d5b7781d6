package engross.api;

import engross.model.Result;
import engross.source.SourceDocument;
import engross.transcription.Merged;
import engross.transcription.SourceMerge;
import engross.transcription.SourceMerge.Assembled;
import engross.transcription.SourceMerge.ProposalMarks;
import engross.transcription.SourceMerge.Source;
import java.util.List;
import java.util.Optional;

/**
 * What a reviewer did to the Word file of a source, back into the source.
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
        Source now = new Source(source.file(), source.content());
        Source before =
                base.map(text -> new Source(text.file(), text.content())).orElse(now);
        SourceMerge merge = SourceMerge.of(
                engine.house(),
                text -> engine.assemble(new SourceText(text.file(), text.content(), source.pictures()))
                        .then(assembled -> Result.of(assembled(assembled), List.of())));
        return merge.merge(now, before, reviewed, name);
    }

    private static Assembled assembled(AssembledDocument assembled) {
        SourceDocument source = assembled.source();
        return new Assembled(
                source.language(),
                assembled.document(),
                source.authors(),
                source.proposals().stream()
                        .map(proposal -> new ProposalMarks(proposal.by(), proposal.tracked()))
                        .toList());
    }
}
