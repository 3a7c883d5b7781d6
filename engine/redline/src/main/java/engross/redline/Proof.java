package engross.redline;

import engross.model.Diagnostic;
import engross.model.Document;
import engross.model.Place;
import engross.redline.NormalForm.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows that a redline holds both texts. */
final class Proof {
    private Proof() {}

    /** What is wrong with a redline; empty where accepting gives the revised text and rejecting the base. */
    static List<Diagnostic> of(Document redline, Document base, Document revised, Set<String> asRevised) {
        List<Diagnostic> faults = new ArrayList<>(ofBase(redline, base, asRevised));
        Place place = difference(Views.accepted(redline), revised, asRevised);
        if (place != null) {
            faults.add(fault(place, "accepting all marks does not give the revised text"));
        }
        return faults;
    }

    static List<Diagnostic> ofBase(Document redline, Document base, Set<String> asRevised) {
        Place place = difference(Views.rejected(redline), base, asRevised);
        return place == null ? List.of() : List.of(fault(place, "rejecting all marks does not give the base text"));
    }

    private static Diagnostic fault(Place place, String message) {
        return Diagnostic.error("redline-not-proved", place, message)
                .withHint("this is a fault of the program: please report it with both texts");
    }

    /** Warns where a compilation does not hold the text of one of its authors. */
    static List<Diagnostic> ofAuthor(Document compiled, String author, Document text, Set<String> asRevised) {
        Place place = difference(Views.byAuthor(compiled, author), text, asRevised);
        return place == null
                ? List.of()
                : List.of(Diagnostic.warning(
                                "proposal-not-compiled",
                                place,
                                "what " + author + " proposes here could not be put on the other proposals in full")
                        .withHint("compare this provision with the proposal itself"));
    }

    /** Where two texts begin to differ; null for nowhere. */
    private static @Nullable Place difference(Document view, Document text, Set<String> asRevised) {
        List<Line> shown = NormalForm.of(view, asRevised);
        List<Line> wanted = NormalForm.of(text, asRevised);
        int same = 0;
        while (same < Math.min(shown.size(), wanted.size())
                && shown.get(same).text().equals(wanted.get(same).text())) {
            same++;
        }
        if (same == shown.size() && same == wanted.size()) {
            return null;
        }
        return same < wanted.size() ? wanted.get(same).place() : shown.get(same).place();
    }
}
