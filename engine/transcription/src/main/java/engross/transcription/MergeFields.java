package engross.transcription;

import engross.house.House;
import engross.model.Place;
import engross.transcription.Disposition.Outcome;
import engross.transcription.SourceMerge.ProposedText;
import engross.word.reading.WordText;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Scalar;
import engross.yaml.YamlValue;
import engross.yaml.YamlValue.Field;
import engross.yaml.YamlValue.Fields;
import engross.yaml.YamlValue.Items;
import engross.yaml.YamlValue.Plain;
import engross.yaml.YamlValue.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Plain values that a reviewer changed: symbol, date, session, number, what a resolution was amended at. They stand in lines that the
 * house writes; both files are read as an import reads them, and what differs is changed in the source.
 */
final class MergeFields {
    private static final List<String> FIELDS =
            List.of("meeting", "symbol", "agenda", "date", "original", "source", "draft", "group");
    private static final List<String> INSTRUMENT = List.of("number", "adopted", "amended", "plenary", "draft");
    private static final List<String> PROPOSAL = List.of("number", "amended");

    private final Map<SourcePath, String> values = new LinkedHashMap<>();
    private final List<Proposed> proposals = new ArrayList<>();

    /** What a proposal is told from others by: its own number, the kind, number and title of its decision or resolution. */
    private record Proposed(String name, String type, String number, String title) {
        static Proposed of(Fields proposal) {
            Fields text = proposal.get("instrument") instanceof Fields instrument ? instrument : proposal;
            return new Proposed(
                    text(proposal, "number"), text(text, "type"), text(text, "number"), text(text, "title"));
        }

        boolean isSame(Proposed other) {
            return type.equals(other.type) && (number.equals(other.number) || title.equals(other.title));
        }
    }

    private MergeFields(Fields source) {
        List<String> all = new ArrayList<>(FIELDS);
        all.addAll(INSTRUMENT);
        take(SourcePath.ROOT, source, all);
        if (source.get("proposals") instanceof Items proposals) {
            for (int i = 0; i < proposals.items().size(); i++) {
                SourcePath path = SourcePath.ROOT.to("proposals").to(i);
                Fields proposal = (Fields) proposals.items().get(i);
                this.proposals.add(Proposed.of(proposal));
                take(path, proposal, PROPOSAL);
                if (proposal.get("instrument") instanceof Fields instrument) {
                    take(path.to("instrument"), instrument, INSTRUMENT);
                }
            }
        }
    }

    private void take(SourcePath path, Fields fields, List<String> keys) {
        for (Field field : fields.fields()) {
            if (keys.contains(field.key())) {
                values.putIfAbsent(path.to(field.key()), text(field.value()));
            }
        }
    }

    private static String text(@Nullable YamlValue value) {
        return value instanceof Text words ? words.text() : value instanceof Plain plain ? plain.text() : "";
    }

    private static String text(Fields fields, String key) {
        return text(fields.get(key));
    }

    private static MergeFields of(House house, String language, WordText word, Marking marking) {
        Tried tried = new Tried(Map.of(), Map.of());
        return new MergeFields((Fields) new DocumentBuilder(house, language, word, "merged", tried, marking).source());
    }

    /**
     * Changes the values.
     *
     * @param sent as the file was sent
     * @param reviewed as it came back
     * @param name of that
     * @param marking whose marks name nobody in the source
     * @param ledger takes what becomes of each
     */
    static void carryOut(
            House house,
            MergeText sent,
            WordText reviewed,
            String name,
            Marking marking,
            SourcePatch patch,
            MergeLedger ledger) {
        MergeFields one = of(house, sent.language(), sent.word(), marking);
        MergeFields other = of(house, sent.language(), reviewed, marking);
        Map<Integer, ProposedText> proposed = sent.proposed();
        long order = 0;
        Set<SourcePath> paths = new LinkedHashSet<>(one.values.keySet());
        paths.addAll(other.values.keySet());
        if (!one.hasProposalsOf(other)) {
            paths.removeIf(MergeFields::isOfProposal);
            ledger.put(order, others(one, other, name, patch));
        }
        for (SourcePath path : paths) {
            order++;
            String before = one.values.getOrDefault(path, "");
            String after = other.values.getOrDefault(path, "");
            if (before.equals(after)) {
                continue;
            }
            Disposition wanted = wanted(path, before, after, name, patch);
            String elsewhere = elsewhere(path, after, proposed, sent.file());
            String refusal = elsewhere == null ? ledger.refusal(order) : elsewhere;
            ledger.put(
                    order,
                    refusal == null
                            ? change(path, before, after, wanted, patch)
                            : wanted.as(Outcome.NO_PLACE, refusal));
        }
    }

    /** Why a value is not the source's to change: it follows from a file that the proposal names; null where it is. */
    private static @Nullable String elsewhere(
            SourcePath path, String after, Map<Integer, ProposedText> proposed, String source) {
        ProposedText text =
                isOfProposal(path) && path.steps().get(1) instanceof Integer number ? proposed.get(number) : null;
        if (text == null) {
            return null;
        }
        boolean inFile = path.steps().contains("instrument") && !text.file().equals(source);
        boolean compared = !text.base().isEmpty() && after.isEmpty();
        return inFile
                ? "it stands in " + text.file() + ": change it there"
                : compared ? "it follows from comparing with " + text.base() : null;
    }

    private static boolean isOfProposal(SourcePath path) {
        return path.steps().get(0).equals("proposals");
    }

    /** Whether both have the same proposals in the same places. */
    private boolean hasProposalsOf(MergeFields other) {
        return proposals.size() == other.proposals.size()
                && IntStream.range(0, proposals.size())
                        .allMatch(i -> proposals.get(i).isSame(other.proposals.get(i)));
    }

    private static Disposition others(MergeFields one, MergeFields other, String name, SourcePatch patch) {
        YamlNode list = patch.nodes().at(SourcePath.ROOT.to("proposals"));
        return new Disposition(
                Outcome.NO_PLACE,
                Place.of(name),
                list == null ? Place.NONE : list.place(),
                one.listed(),
                other.listed(),
                "proposals came or went: what their numbers and sessions are to be is for the source to say");
    }

    private String listed() {
        return proposals.isEmpty()
                ? ""
                : proposals.stream()
                        .map(each -> each.name.isEmpty() ? each.title : each.name)
                        .collect(Collectors.joining(", ", "proposals: ", ""));
    }

    private static Disposition wanted(SourcePath path, String before, String after, String name, SourcePatch patch) {
        YamlNode node = patch.nodes().at(path);
        String key = path.last() + ": ";
        return new Disposition(
                Outcome.APPLIED,
                Place.of(name),
                node == null ? Place.NONE : node.place(),
                before.isEmpty() ? "" : key + before,
                after.isEmpty() ? "" : key + after,
                "");
    }

    private static Disposition change(
            SourcePath path, String before, String after, Disposition wanted, SourcePatch patch) {
        String now = patch.nodes().at(path) instanceof Scalar scalar ? scalar.text() : "";
        if (now.equals(after)) {
            return wanted.as(Outcome.ALREADY_THERE, "");
        }
        if (!now.equals(before)) {
            return wanted.as(Outcome.CONFLICT, "the source says by now: " + now);
        }
        boolean done = after.isEmpty()
                ? patch.removeEntry(path)
                : before.isEmpty()
                        ? patch.add(path.parent(), String.valueOf(path.last()), new Text(after))
                        : patch.scalar(path, after);
        return done ? wanted : wanted.as(Outcome.NO_PLACE, "the source is written so that it cannot be changed here");
    }
}
