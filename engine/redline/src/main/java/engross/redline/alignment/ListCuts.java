package engross.redline.alignment;

import engross.redline.alignment.HeaviestChain.Pair;
import engross.redline.alignment.Part.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the lists of one text that are cut in several in the other: items of one that are there once stand in more than one there. */
public final class ListCuts {
    /** Between two items that are known, so many are looked at. */
    private static final int GAP = 40;
    /** One edited item among many. */
    private static final int OTHERS = GAP;
    /** So many pairs of edited items are looked at. */
    private static final int PAIRS = 1024;

    private final Set<Long> lists = new HashSet<>();
    /** By id, and by what is said there; nothing for what is said more than once. */
    private final Map<Object, @Nullable Place> places = new HashMap<>();

    private final List<Place> all = new ArrayList<>();

    /** An item of the other text. @param position among all items of all lists */
    private record Place(Part list, int item, int position) {
        Part part() {
            return list.children().get(item);
        }
    }

    private ListCuts(List<? extends Part> parts) {
        for (Part part : parts) {
            if (part.is(Kind.SEQUENCE)) {
                lists.add(part.hash);
                for (int i = 0; i < part.children().size(); i++) {
                    add(part, i);
                }
            }
        }
    }

    private void add(Part list, int item) {
        Part part = list.children().get(item);
        Place place = new Place(list, item, all.size());
        all.add(place);
        Alike alike = new Alike(list.signature, part.hash);
        places.put(alike, places.containsKey(alike) ? null : place);
        if (!part.id.isEmpty()) {
            places.put(part.id, place);
        }
    }

    /** Items that say the same in lists of one form. */
    private record Alike(long form, long hash) {}

    /**
     * Where the lists among some parts are cut in others.
     *
     * @return for each part that is cut, by its position, the items that begin another list there
     */
    public static Map<Integer, List<Integer>> of(List<? extends Part> a, List<? extends Part> b) {
        if (b.stream().filter(part -> part.is(Kind.SEQUENCE)).limit(2).count() < 2) {
            return Map.of();
        }
        ListCuts others = new ListCuts(b);
        Map<Integer, List<Integer>> found = new HashMap<>();
        for (int i = 0; i < a.size(); i++) {
            if (a.get(i).is(Kind.SEQUENCE) && a.get(i).children().size() > 1 && !others.lists.contains(a.get(i).hash)) {
                List<Integer> cuts = others.cuts(a.get(i));
                if (!cuts.isEmpty()) {
                    found.put(i, cuts);
                }
            }
        }
        return found;
    }

    private List<Integer> cuts(Part list) {
        Map<Integer, Place> known = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < list.children().size(); i++) {
            Part item = list.children().get(i);
            Place place = places.get(new Alike(list.signature, item.hash));
            place = place == null && !item.id.isEmpty() ? places.get(item.id) : place;
            if (place != null && place.list().signature == list.signature) {
                known.put(i, place);
                pairs.add(new Pair(i, place.position(), item.size + 2L));
            }
        }
        edited(list, known, pairs);
        List<Integer> cuts = new ArrayList<>();
        int last = -1;
        for (Pair pair : HeaviestChain.of(pairs, all.size())) {
            Place before = last < 0 ? null : known.get(last);
            Place next = known.get(pair.left());
            if (before != null && next != null && before.list() != next.list()) {
                cuts.add(cut(list, last, before, pair.left(), next));
            }
            last = pair.left();
        }
        return cuts;
    }

    /** Items that are there no more may be there with other words. */
    private void edited(Part list, Map<Integer, Place> known, List<Pair> pairs) {
        Set<Place> taken = new HashSet<>(known.values());
        List<Place> free = all.stream()
                .filter(place -> place.list().signature == list.signature && !taken.contains(place))
                .toList();
        int rest = list.children().size() - known.size();
        if (known.isEmpty() || (long) rest * free.size() > PAIRS) {
            return;
        }
        for (int i = 0; i < list.children().size(); i++) {
            if (!known.containsKey(i)) {
                Part item = list.children().get(i);
                Place best = null;
                long most = 0;
                for (Place place : free) {
                    long worth = Likeness.worth(item, place.part(), OTHERS);
                    if (worth > most) {
                        most = worth;
                        best = place;
                    }
                }
                if (best != null) {
                    known.put(i, best);
                    pairs.add(new Pair(i, best.position(), most));
                }
            }
        }
    }

    /** Of the items between two that are known, those before the cut are like what follows the first, the others like what precedes the second. */
    private static int cut(Part list, int first, Place before, int second, Place next) {
        List<? extends Part> left = before.list().children();
        List<? extends Part> lefts = left.subList(before.item() + 1, left.size());
        List<? extends Part> rights = next.list().children().subList(0, next.item());
        if (second - first > GAP || lefts.size() > GAP || rights.size() > GAP) {
            return second;
        }
        int best = second;
        long most = -1;
        long worth = 0;
        for (int i = first + 1; i < second; i++) {
            worth += worth(list.children().get(i), rights);
        }
        for (int at = first + 1; at <= second; at++) {
            if (worth >= most) {
                most = worth;
                best = at;
            }
            Part item = list.children().get(at);
            worth += worth(item, lefts) - worth(item, rights);
        }
        return best;
    }

    private static long worth(Part item, List<? extends Part> others) {
        return others.stream()
                .mapToLong(other -> Likeness.worth(item, other, OTHERS))
                .max()
                .orElse(0);
    }
}
