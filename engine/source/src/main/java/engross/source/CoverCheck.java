package engross.source;

import engross.model.Inline;
import engross.source.SourceDocument.CoverEntry;
import java.util.List;

/** The full stop at the end of each paragraph of the cover; references are a list without one. */
final class CoverCheck {
    private static final String REFERENCES = "references";
    private static final String STOPS = "。.!?！？…؟";

    private CoverCheck() {}

    static void check(List<CoverEntry> cover, Reading reading) {
        String stop = reading.language().startsWith("zh") ? "。" : ".";
        for (CoverEntry entry : cover) {
            if (entry.key().equals(REFERENCES)) {
                continue;
            }
            for (List<Inline> paragraph : entry.paragraphs()) {
                ReadText text = reading.texts().of(paragraph);
                if (text != null
                        && !text.current().isBlank()
                        && !endsInStop(text.current().strip())) {
                    reading.faults()
                            .add(
                                    StyleRules.COVER_STOP,
                                    text.end(),
                                    "the paragraph does not end in a full stop",
                                    "write `" + stop + "`");
                }
            }
        }
    }

    private static boolean endsInStop(String text) {
        int last = text.length() - 1;
        while (last > 0 && "”»\"’)）".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return STOPS.indexOf(text.charAt(last)) >= 0;
    }
}
