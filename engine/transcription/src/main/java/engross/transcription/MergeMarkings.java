package engross.transcription;

import engross.source.MarkAuthors;
import engross.transcription.SourceMerge.ProposalMarks;
import engross.yaml.YamlValue.Text;
import engross.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose marks name nobody in which part of a source: in the document, each proposal, the notes. */
final class MergeMarkings {
    /** What follows a name in a mark or comment. */
    private static final List<String> SIGNS = List.of("++", "--", "~~", ">>");

    /** Why a mark is not written in such a proposal. */
    static final String SHOWS_NONE =
            "the action of the proposal shows no marks: accept or reject the change, and merge again";

    private final AuthorNames names;
    private final Marking usual;
    private final Marking inNotes;
    private final List<Marking> proposals = new ArrayList<>();
    private final List<Boolean> shown;

    /** @param authors of the source */
    MergeMarkings(MarkAuthors authors, List<ProposalMarks> proposals) {
        this.names = new AuthorNames(authors.named());
        this.usual = Marking.of(authors.usual(), names);
        this.inNotes = Marking.of(authors.inNotes(), names);
        proposals.forEach(marks -> this.proposals.add(Marking.of(marks.by(), names)));
        this.shown = proposals.stream().map(ProposalMarks::shown).toList();
    }

    /** The marking that holds at a path of the source. */
    Marking at(@Nullable SourcePath path) {
        if (path == null || path.steps().isEmpty()) {
            return usual;
        }
        if (path.steps().get(0).equals("footnotes")) {
            return inNotes;
        }
        int proposal = proposal(path);
        return proposal < 0 ? usual : proposals.get(proposal);
    }

    /** Whether a path is in a proposal whose action shows no marks, so that none can stand there. */
    boolean showsNone(@Nullable SourcePath path) {
        int proposal = path == null ? -1 : proposal(path);
        return proposal >= 0 && !shown.get(proposal);
    }

    /** The number of the proposal whose text a path is in; -1 for none: reasons are the document's. */
    private int proposal(SourcePath path) {
        boolean proposal = path.steps().size() > 2
                && path.steps().get(0).equals("proposals")
                && !path.steps().get(2).equals("reasons");
        return proposal && path.steps().get(1) instanceof Integer n && n < proposals.size() ? n : -1;
    }

    /** The marking outside proposals and notes. */
    Marking usual() {
        return usual;
    }

    /** The authors that got a name and are named in what is new in a source: what it is to list beside those that it has. */
    FieldList given(String source) {
        return names.fields(name -> SIGNS.stream().anyMatch(signs -> source.contains("{@" + name + signs))
                || source.contains("by: " + YamlWriter.write(new Text(name)))
                || source.contains("\"by\": " + FlowText.quoted(name)));
    }
}
