package engross.transcription;

import engross.house.WordForms.Line;
import engross.model.Inline;
import engross.transcription.SourceText.ShownLabel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What references to ids show: labels of lines, and the lines above annexes. */
final class ShownLabels {
    private ShownLabels() {}

    static Map<String, ShownLabel> of(List<Part> parts, Sections sections, Tried tried) {
        Map<String, ShownLabel> shown = new LinkedHashMap<>();
        for (Part part : parts) {
            if (part instanceof Part.Line line
                    && !line.id().isEmpty()
                    && !tried.isLiteral(line)
                    && !tried.isNumberless(line.id())) {
                boolean annex = sections.is(line, Line.ANNEX);
                List<Inline> label = annex ? line.content() : line.labelled() ? line.label() : List.of();
                ShownLabel text = new ShownLabel(
                        Texts.of(label, Texts.OLD).strip(),
                        Texts.of(label, Texts.NEW).strip());
                if ((text.before() + text.after()).codePoints().anyMatch(Character::isLetterOrDigit)) {
                    shown.put(line.id(), text);
                }
            }
        }
        return shown;
    }
}
