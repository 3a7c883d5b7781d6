package engross.transcription;

import engross.model.Revision;
import engross.source.MarkAuthors;
import engross.yaml.YamlValue.Text;
import engross.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose marks name nobody in which part of a source: in the document, each proposal, the notes. */
final class MergeMarkings {
    /** What follows a name in a mark or comment. */
    private static final List<String> SIGNS = List.of("++", "--", "~~", ">>");

    private final AuthorNames names;
    private final Marking usual;
    private final Marking inNotes;
    private final List<Marking> proposals = new ArrayList<>();

    /** @param authors of the source @param proposals author and date of each proposal's marks */
    MergeMarkings(MarkAuthors authors, List<Revision> proposals) {
        this.names = new AuthorNames(authors.named());
        this.usual = Marking.of(authors.usual(), names);
        this.inNotes = Marking.of(authors.inNotes(), names);
        proposals.forEach(by -> this.proposals.add(Marking.of(by, names)));
    }

    /** The marking that holds at a path of the source. */
    Marking at(@Nullable SourcePath path) {
        if (path == null || path.steps().isEmpty()) {
            return usual;
        }
        if (path.steps().get(0).equals("footnotes")) {
            return inNotes;
        }
        boolean proposal = path.steps().size() > 2
                && path.steps().get(0).equals("proposals")
                && !path.steps().get(2).equals("reasons");
        return proposal && path.steps().get(1) instanceof Integer n && n < proposals.size() ? proposals.get(n) : usual;
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
