package engross.api;

import engross.house.House;
import engross.model.Document;
import engross.redline.Register.Symbol;
import engross.source.Vocabulary.Action;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A provision of a text that is proposed as a whole.
 *
 * @param number of the proposal, such as {@code RUS/88/1} (conventions note, 4.2); empty for what is not counted
 */
record ProposedProvision(ProvisionPart part, String number) {

    /** Numbers those that stand in a contribution. @param prefix of every number, such as {@code RUS/88} */
    static List<ProposedProvision> numbered(House house, String prefix, List<ProvisionPart> shown) {
        Map<String, Action> actions = house.vocabulary().actions();
        List<ProposedProvision> numbered = new ArrayList<>();
        int count = 0;
        for (ProvisionPart part : shown) {
            Action action = actions.get(part.provision().symbol().text());
            boolean counts = action == null || action.numbered();
            numbered.add(new ProposedProvision(part, counts ? prefix + "/" + ++count : ""));
        }
        return numbered;
    }

    /**
     * The number under which each part of a text is proposed; a note that stands with a provision has its number.
     *
     * @param parts of the marked text, all of them
     */
    static Map<ProvisionPart, String> numbers(House house, String prefix, Document marked, List<ProvisionPart> parts) {
        Map<ProvisionPart, String> numbers = new LinkedHashMap<>();
        Map<String, String> ofNotes = new HashMap<>();
        for (ProposedProvision each : numbered(house, prefix, shown(marked, parts))) {
            numbers.put(each.part(), each.number());
            notesIn(List.of(each.part())).forEach(note -> ofNotes.putIfAbsent(note, each.number()));
        }
        changedNotes(marked, parts).forEach((note, part) -> {
            String number = ofNotes.get(note);
            if (number != null) {
                numbers.putIfAbsent(part, number);
            }
        });
        return numbers;
    }

    /**
     * The parts of a text that a contribution has: what differs, and of the rest what can be named. Notes whose text is not with another
     * stand behind.
     *
     * @param parts of the marked text, all of them
     */
    static List<ProvisionPart> shown(Document marked, List<ProvisionPart> parts) {
        List<ProvisionPart> shown = new ArrayList<>(
                parts.stream().filter(part -> !isNote(part) && isShown(part)).toList());
        Set<String> written = notesIn(shown);
        changedNotes(marked, parts).forEach((note, part) -> {
            if (!written.contains(note)) {
                shown.add(part);
            }
        });
        return shown;
    }

    /** The parts that are notes and differ, by the ids of the notes. */
    private static Map<String, ProvisionPart> changedNotes(Document marked, List<ProvisionPart> parts) {
        List<ProvisionPart> ofNotes =
                parts.stream().filter(ProposedProvision::isNote).toList();
        Map<String, ProvisionPart> changed = new LinkedHashMap<>();
        for (int i = 0; i < ofNotes.size(); i++) {
            if (ofNotes.get(i).provision().symbol() != Symbol.NOC) {
                changed.put(marked.notes().get(i).id(), ofNotes.get(i));
            }
        }
        return changed;
    }

    static boolean isNote(ProvisionPart part) {
        return part.provision().path().startsWith("note/");
    }

    /** What differs, and of the rest what stands below a call or heading and can be named. */
    private static boolean isShown(ProvisionPart part) {
        return part.provision().symbol() != Symbol.NOC
                || (!part.provision().newLabel().isBlank()
                        && !part.provision().heading().isBlank());
    }

    /** The ids of the notes that provisions refer to whose texts are written. */
    static Set<String> notesIn(Collection<ProvisionPart> parts) {
        return NoteReferences.in(parts.stream()
                .filter(part -> !ProvisionProof.isNamed(part.provision().symbol()))
                .flatMap(part -> part.paragraphs().stream())
                .toList());
    }
}
