package engross.source;

import engross.yaml.ScalarPlaces;
import engross.yaml.YamlNode.Scalar;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is well-formed, but hardly ever meant: items that YAML takes for more of the text above, marks that lack a sign. */
final class Slips {
    private static final String ITEM = " - ";
    private static final String STRONG = "**";
    /** A sign that stands once where marks have it twice; of {@code {++}} and others that are marks nothing. */
    private static final Pattern HALF = Pattern.compile("\\{([-+~])(?!\\1)[^{}]*\\1}");

    private Slips() {}

    static void check(Scalar scalar, Faults faults) {
        String text = scalar.text();
        if (scalar.plain() && text.contains(ITEM)) {
            items(scalar, faults);
        }
        if (text.indexOf('{') >= 0) {
            Matcher half = HALF.matcher(text);
            while (half.find()) {
                String sign = half.group(1);
                faults.add(
                        StyleRules.HALF_MARK,
                        scalar.placeOf(half.start()),
                        "`" + half.group() + "` is text, not a mark",
                        sign.equals("~")
                                ? "write {~~old~>new~~}"
                                : "write {" + sign.repeat(2) + "…" + sign.repeat(2) + "}");
            }
        }
        int strong = text.indexOf(STRONG);
        if (strong >= 0 && text.indexOf(STRONG, strong + 2) < 0 && text.indexOf("\\*") < 0) {
            faults.add(
                    StyleRules.HALF_MARK,
                    scalar.placeOf(strong),
                    "`**` stands alone, and is shown as it is",
                    "close it with `**`, or write \\*\\* where the signs are meant");
        }
    }

    /** Lines of a text without quotes that begin with a dash. */
    private static void items(Scalar scalar, Faults faults) {
        String text = scalar.text();
        ScalarPlaces places = scalar.places();
        for (int i = text.indexOf(ITEM); i >= 0; i = text.indexOf(ITEM, i + 1)) {
            int before = i == 0 ? 1 : places.of(i - 1).line();
            var dash = places.of(i + 1);
            if (i > 0 && dash.line() > before) {
                faults.add(
                        StyleRules.ITEM_IN_TEXT,
                        dash,
                        "this line is part of the text above it",
                        "begin `- ` in the column of the item above, or put the text in quotes");
            }
        }
    }
}
