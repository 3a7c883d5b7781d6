package engross.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Numbers of changes as they are given on the command line: {@code 3,7-9}. */
final class RevisionNumbers {
    private RevisionNumbers() {}

    /** @param known how many there are; @throws UsageFault at what is no number, or of no change */
    static Set<Integer> parse(List<String> given, int known) {
        Set<Integer> numbers = new TreeSet<>();
        for (String part : given) {
            int dash = part.indexOf('-');
            int from = number(dash < 0 ? part : part.substring(0, dash), known);
            int to = dash < 0 ? from : number(part.substring(dash + 1), known);
            if (to < from) {
                throw new UsageFault("--ids " + part + " ends before it begins");
            }
            for (int number = from; number <= to; number++) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private static int number(String text, int known) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number < 1 || number > known) {
                throw new UsageFault(
                        "there is no change " + number + ": the file has " + known + "; 'engross changes' lists them");
            }
            return number;
        } catch (NumberFormatException e) {
            throw new UsageFault("--ids " + text + " is no number; write 3,7-9");
        }
    }
}
