package engross.pdf.page;

import java.util.ArrayList;
import java.util.List;

/** A page while it is filled, and when it is drawn. Belongs to one thread. */
public final class Page {
    private final List<Area> backgrounds = new ArrayList<>();
    private final List<PlacedLine> lines = new ArrayList<>();
    private final List<Area> rules = new ArrayList<>();
    private final List<PlacedLink> links = new ArrayList<>();
    private final List<PlacedPicture> pictures = new ArrayList<>();
    private final List<PlacedComment> comments = new ArrayList<>();

    /** Shading, drawn below everything. */
    public List<Area> backgrounds() {
        return backgrounds;
    }

    /** Text in reading order. */
    public List<PlacedLine> lines() {
        return lines;
    }

    /** Borders, underlines and bars, drawn over everything. */
    public List<Area> rules() {
        return rules;
    }

    public List<PlacedLink> links() {
        return links;
    }

    public List<PlacedPicture> pictures() {
        return pictures;
    }

    public List<PlacedComment> comments() {
        return comments;
    }
}
