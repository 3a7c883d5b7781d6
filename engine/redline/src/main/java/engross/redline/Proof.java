package engross.redline;

import engross.model.Diagnostic;
import engross.model.Document;
import engross.model.Place;
import engross.redline.NormalForm.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Shows that a redline holds both texts. */
final class Proof {
    private Proof() {}

    /** What is wrong with a redline; empty where accepting gives the revised text and rejecting the base. */
    static List<Diagnostic> of(Document redline, Document base, Document revised, Set<String> asRevised) {
        List<Diagnostic> faults = new ArrayList<>();
        differ(Views.rejected(redline), base, asRevised, "rejecting all marks does not give the base text", faults);
        differ(
                Views.accepted(redline),
                revised,
                asRevised,
                "accepting all marks does not give the revised text",
                faults);
        return faults;
    }

    private static void differ(
            Document view, Document text, Set<String> asRevised, String message, List<Diagnostic> faults) {
        List<Line> shown = NormalForm.of(view, asRevised);
        List<Line> wanted = NormalForm.of(text, asRevised);
        int same = 0;
        while (same < Math.min(shown.size(), wanted.size())
                && shown.get(same).text().equals(wanted.get(same).text())) {
            same++;
        }
        if (same < Math.max(shown.size(), wanted.size())) {
            Place place = same < wanted.size()
                    ? wanted.get(same).place()
                    : shown.get(same).place();
            faults.add(Diagnostic.error("redline-not-proved", place, message)
                    .withHint("this is a fault of the program: please report it with both texts"));
        }
    }
}
