package engross.transcription;

import engross.house.House;
import engross.house.WordForms.Line;
import java.util.ArrayList;
import java.util.List;

/** The large parts of a document: its text, then proposals, then annexes of its own. */
final class Sections {
    private final House house;

    Sections(House house) {
        this.house = house;
    }

    /** What a part begins, or nothing. */
    boolean is(Part part, Line kind) {
        return part instanceof Part.Line line
                && !line.isEmpty()
                && house.wordForms().line(line.style()).orElse(null) == kind;
    }

    /** Whether a part ends a text: an annex, a proposal, its reasons, another decision or resolution. */
    boolean endsBody(Part part) {
        return is(part, Line.ANNEX)
                || is(part, Line.ANNEX_TITLE)
                || is(part, Line.ANNEX_COUNT)
                || is(part, Line.PROPOSAL)
                || is(part, Line.REASONS)
                || is(part, Line.NUMBER);
    }

    /** The parts in sections: first those before the proposals, then each proposal, at last annexes behind the reasons of the last one. */
    List<List<Part>> split(List<Part> parts) {
        List<List<Part>> sections = new ArrayList<>();
        List<Part> section = new ArrayList<>();
        boolean reasons = false;
        for (Part part : parts) {
            boolean proposal = is(part, Line.PROPOSAL);
            boolean annex = reasons && (is(part, Line.ANNEX) || is(part, Line.ANNEX_TITLE));
            if (proposal || annex) {
                sections.add(section);
                section = new ArrayList<>();
            }
            reasons = (reasons || is(part, Line.REASONS)) && !proposal && !annex;
            section.add(part);
        }
        sections.add(section);
        return sections;
    }
}
