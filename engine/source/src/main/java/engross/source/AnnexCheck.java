package engross.source;

import engross.model.Inline;
import engross.source.SourceBlock.Heading;
import engross.source.SourceBlock.Para;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Entry;
import engross.yaml.YamlNode.Mapping;
import java.util.List;
import java.util.Locale;

/** What disturbs the count of annexes: text behind them, and annexes that are only headings. */
final class AnnexCheck {
    private static final int LONGEST_NUMBER = 5;

    private final Reading reading;

    AnnexCheck(Reading reading) {
        this.reading = reading;
    }

    /** The keys of a document or instrument whose annexes are counted. */
    void order(Mapping mapping) {
        boolean annexes = false;
        for (Entry entry : mapping.entries()) {
            annexes |= entry.key().text().equals("annexes");
            if (annexes && entry.key().text().equals("body")) {
                report(entry, "the body is written behind the annexes");
            }
        }
    }

    private void report(Entry entry, String message) {
        YamlNode at = entry.key();
        reading.faults()
                .add(
                        StyleRules.TEXT_AFTER_ANNEXES,
                        at.place(),
                        message,
                        "what is read with the text stands before its annexes");
    }

    /** Headings and short paragraphs that say no more than "Annex 2". */
    void byHand(List<SourceBlock> body) {
        for (SourceBlock block : body) {
            if (block instanceof Heading heading) {
                heading(heading.text());
            } else if (block instanceof Para para) {
                heading(para.text());
            }
        }
    }

    private void heading(List<Inline> words) {
        ReadText text = reading.texts().of(words);
        if (text == null || text.current().length() > 20) {
            return;
        }
        String small = text.current().strip().toLowerCase(Locale.ROOT);
        for (String word : reading.vocabulary().annexWords()) {
            if (small.startsWith(word.toLowerCase(Locale.ROOT))
                    && isNumber(small.substring(word.length()).strip())) {
                reading.faults()
                        .add(
                                StyleRules.ANNEX_BY_HAND,
                                text.start(),
                                "this annex is only a text: it is neither numbered nor counted",
                                "write it under `annexes:`");
                return;
            }
        }
    }

    private static boolean isNumber(String rest) {
        return rest.length() <= LONGEST_NUMBER
                && rest.chars().allMatch(c -> Character.isDigit(c) || "ivxabc".indexOf(c) >= 0);
    }
}
