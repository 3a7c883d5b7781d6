package engross.transcription;

import engross.model.Change;
import engross.transcription.StructuralChange.Kind;
import engross.yaml.YamlValue.Field;
import engross.yaml.YamlValue.Fields;
import engross.yaml.YamlValue.Text;
import java.util.ArrayList;
import java.util.List;

/** New notes, which stand under {@code footnotes}. */
final class MergeNewNotes {
    private final MergeLines lines;
    private final SourceNodes nodes;
    private final MergeLedger ledger;
    private final MergeWriter writer;

    MergeNewNotes(MergeLines lines, SourceNodes nodes, MergeLedger ledger, MergeWriter writer) {
        this.lines = lines;
        this.nodes = nodes;
        this.ledger = ledger;
        this.writer = writer;
    }

    /** A new note, or a new paragraph of one. @param id of the note in the file @param run its new lines */
    void note(String id, List<Integer> run) {
        String name = lines.other().note(id);
        SourcePath path = SourcePath.ROOT.to("footnotes");
        Marking marking = lines.markings().at(path);
        if (name.isEmpty()) {
            writer.put(run, marking, "nothing in the text refers to this note");
            return;
        }
        boolean known = nodes.at(path.to(name)) != null;
        List<String> paragraphs = new ArrayList<>();
        for (int at : run) {
            paragraphs.add(lines.other().text(writer.line(at), Change.NONE, marking));
        }
        writer.put(run, marking, known ? "a further paragraph of a note" : null);
        if (known) {
            return;
        }
        Fields note = new Fields(List.of(new Field(name, new Text(String.join("\n\n", paragraphs)))));
        boolean first = nodes.at(path) == null;
        Fields entry = first ? new Fields(List.of(new Field("footnotes", note))) : note;
        ledger.add(new StructuralChange(
                MergeLines.order(run.get(0)), first ? SourcePath.ROOT : path, Kind.ADD_ENTRY, 0, List.of(entry), ""));
    }
}
