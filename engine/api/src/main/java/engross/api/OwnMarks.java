package engross.api;

import engross.model.Diagnostic;
import engross.model.Document;
import engross.model.Place;
import engross.redline.Register;
import engross.redline.Views;
import java.util.List;
import java.util.Optional;

/** Says where a text that is compared has marks of its own: they are not those of the result. */
final class OwnMarks {
    private static final String CODE = "compared-with-marks";

    private OwnMarks() {}

    /** A warning with the place of the first mark of a text that is amended. */
    static Optional<Diagnostic> ofBase(Document text) {
        return Views.hasMarks(text)
                ? Optional.of(Diagnostic.warning(
                                CODE,
                                place(text),
                                "the base has marks of its own" + by(text) + ": its text after them is what is amended")
                        .withHint("take as the base the text that was issued"))
                : Optional.empty();
    }

    /** The same for an amendment. @param author whose its changes are */
    static Optional<Diagnostic> ofAmendment(Document text, String author) {
        return Views.hasMarks(text)
                ? Optional.of(Diagnostic.warning(
                                CODE,
                                place(text),
                                "the amendment has marks of its own" + by(text)
                                        + ": its text after them is compared with the base, and all that differs is marked as a change of "
                                        + author)
                        .withHint(
                                "where the marks of several are to stay theirs, give the text of each as an amendment"))
                : Optional.empty();
    }

    /** A warning that an amendment has no changes. */
    static Diagnostic none(Place place, String author) {
        return Diagnostic.warning(
                        "amendment-without-changes",
                        place,
                        "the amendment of " + author + " changes no word of the base")
                .withHint("look whether another file was meant");
    }

    private static String by(Document text) {
        return ", by " + String.join(", ", Views.authors(text));
    }

    private static Place place(Document text) {
        return Register.of(text, List.of()).changes().stream()
                .map(change -> change.provision().place())
                .findFirst()
                .orElse(Place.NONE);
    }
}
