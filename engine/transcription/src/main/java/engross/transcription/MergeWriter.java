package engross.transcription;

import engross.house.House;
import engross.model.Place;
import engross.transcription.Disposition.Outcome;
import engross.transcription.StructuralChange.Kind;
import engross.yaml.YamlValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How what is new in a reviewed file is written into a source, and told. */
final class MergeWriter {
    private final MergeLines lines;
    private final MergeLedger ledger;
    private final House house;
    private final String language;
    private final Losses losses;
    private final PictureNames pictures = new PictureNames("merged", Map.of());

    MergeWriter(MergeLines lines, MergeLedger ledger, House house, String language, Losses losses) {
        this.lines = lines;
        this.ledger = ledger;
        this.house = house;
        this.language = language;
        this.losses = losses;
    }

    /** A line of the reviewed file. */
    MergeLine line(int at) {
        return lines.other().lines().get(at);
    }

    /** What is told of a new line that is written. */
    Disposition wanted(int at, String after) {
        return new Disposition(Outcome.APPLIED, line(at).line().place(), Place.NONE, "", after, "");
    }

    /** Tells of new lines. @param fault why they are not written; null where they are */
    void put(List<Integer> run, Marking marking, @Nullable String fault) {
        // All of a run is written with its first line.
        String refusal = ledger.refusal(MergeLines.order(run.get(0)));
        for (int at : run) {
            if (!line(at).raised().isEmpty()) {
                losses.add("no-place", line(at).line().place(), SourceText.RAISED, line(at).raised());
            }
            Disposition wanted = wanted(at, lines.other().text(line(at), marking));
            String reason = fault == null ? refusal : fault;
            ledger.put(MergeLines.order(at), reason == null ? wanted : wanted.as(Outcome.NO_PLACE, reason));
        }
    }

    /** Makes blocks of lines. @param marking that holds where they go */
    BlockBuilder builder(Marking marking) {
        return new BlockBuilder(
                house,
                language,
                lines.other().texts(marking),
                losses,
                line -> false,
                lines.other().reader(),
                pictures);
    }

    AnnexBuilder annexes(Marking marking) {
        return new AnnexBuilder(house, language, builder(marking), lines.other().texts(marking), losses);
    }

    /** Puts values beside an element. @param order of the change in the reviewed file */
    void insert(long order, MergeAnchors.Anchor anchor, List<YamlValue> values) {
        Kind kind = anchor.before() ? Kind.INSERT_BEFORE : Kind.INSERT_BEHIND;
        ledger.add(new StructuralChange(order, anchor.path(), kind, 0, values, ""));
    }
}
