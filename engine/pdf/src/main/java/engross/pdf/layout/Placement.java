package engross.pdf.layout;

import engross.model.Picture;
import engross.model.style.Border;
import engross.model.style.Borders;
import engross.pdf.layout.LineStrip.ParagraphFrame;
import engross.pdf.page.Area;
import engross.pdf.page.Bookmark;
import engross.pdf.page.Destination;
import engross.pdf.page.Page;
import engross.pdf.page.PlacedComment;
import engross.pdf.page.PlacedLine;
import engross.pdf.page.PlacedLine.Artifact;
import engross.pdf.page.PlacedLink;
import engross.pdf.page.PlacedPicture;
import engross.pdf.tags.Tag;
import engross.pdf.text.Chunk;
import engross.pdf.text.Fragment;
import engross.pdf.text.ParagraphText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts lines on pages with all that goes with them: underlines, bars, links, pictures, comments, destinations. */
final class Placement {
    private static final double BAR_DISTANCE = 12;
    private static final double BAR = 1;
    private static final int BAR_COLOR = 0x303030;
    private static final int COMMENTED = 0xFFF3C4;
    private static final double COMMENT_DISTANCE = 16;
    private static final double PRINT_EDGE = 4;

    private final LayoutContext context;
    private final double left;
    private final double right;
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final Map<String, Destination> destinations = new HashMap<>();

    /** @param left edge of the text on the page @param right likewise */
    Placement(LayoutContext context, double left, double right) {
        this.context = context;
        this.left = left;
        this.right = right;
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    Map<String, Destination> destinations() {
        return destinations;
    }

    /**
     * Places a line.
     *
     * @param number of the page, from 0
     * @param x left edge of the strip's container
     * @param top of the line
     */
    void line(Page page, int number, LineStrip strip, double x, double top, Artifact artifact) {
        ParagraphFrame frame = strip.paragraph();
        double columnX = x + frame.x();
        double baseline = top + strip.line().baseline();
        boolean content = artifact == Artifact.NONE;
        if (!strip.line().fragments().isEmpty()) {
            page.lines().add(new PlacedLine(strip.line(), columnX, baseline, artifact, frame.number()));
        }
        TextRules rules = new TextRules(page, strip.line(), baseline);
        boolean changed = strip.last() && frame.marked();
        for (Fragment fragment : strip.line().fragments()) {
            Chunk chunk = fragment.chunk();
            changed |= chunk.span().ink().isChanged();
            rules.draw(fragment, columnX + fragment.x());
            if (chunk.span().attached() instanceof Anchor anchor && anchor.commented()) {
                page.backgrounds()
                        .add(Area.of(columnX + fragment.x(), top, fragment.width(), strip.height(), COMMENTED));
            }
            if (chunk.span().attached() instanceof Anchor anchor) {
                anchor(page, number, strip, fragment, anchor, columnX + fragment.x(), top, content);
            }
        }
        if (changed && content) {
            bar(page, top, strip.height());
        }
        borders(page, strip, columnX, top);
        if (strip.index() == 0 && content) {
            Destination here = new Destination(number, Math.max(0, top - 4));
            frame.names().forEach(name -> destinations.putIfAbsent(name, here));
            LineStrip.Heading heading = frame.heading();
            if (heading != null) {
                bookmarks.add(new Bookmark(heading.level(), heading.title(), here));
            }
        }
    }

    /** A bar at the outer side: the side where lines begin. */
    void bar(Page page, double top, double height) {
        double x = context.rightToLeft ? right + BAR_DISTANCE : left - BAR_DISTANCE - BAR;
        List<Area> rules = page.rules();
        for (int i = rules.size() - 1; i >= 0 && i >= rules.size() - 8; i--) {
            Area last = rules.get(i);
            if (last.color() == BAR_COLOR && last.x() == x && Math.abs(last.y() + last.height() - top) < 0.01) {
                rules.set(i, Area.of(x, last.y(), BAR, last.height() + height, BAR_COLOR));
                return;
            }
        }
        rules.add(Area.of(x, top, BAR, height, BAR_COLOR));
    }

    private void anchor(
            Page page,
            int number,
            LineStrip strip,
            Fragment fragment,
            Anchor anchor,
            double x,
            double top,
            boolean content) {
        if (anchor.image() != null && strip.line().text().character(fragment.start()) == ParagraphText.OBJECT) {
            Picture picture = context.document.pictures().get(anchor.image().picture());
            double height = anchor.height();
            double y = top + strip.line().baseline() - height;
            Tag tag = content ? fragment.chunk().span().tag() : null;
            if (picture != null) {
                page.pictures().add(new PlacedPicture(x, y, anchor.width(), height, picture, tag));
            }
        }
        if (!content) {
            return;
        }
        boolean begins = fragment.start() == fragment.chunk().span().start();
        if (begins && !anchor.name().isEmpty()) {
            destinations.putIfAbsent(anchor.name(), new Destination(number, Math.max(0, top - 4)));
        }
        Tag link = anchor.link();
        if (link != null && anchor.target() != null && fragment.width() > 0) {
            link(
                    page,
                    new PlacedLink(x, top, fragment.width(), strip.height(), anchor.target(), anchor.contents(), link));
        }
        for (Anchor.CommentAnchor comment : begins ? anchor.comments() : List.<Anchor.CommentAnchor>of()) {
            double side = context.rightToLeft
                    ? PRINT_EDGE + left - COMMENT_DISTANCE - 9
                    : right + COMMENT_DISTANCE - PRINT_EDGE;
            String date = comment.comment().by().date() == null
                    ? ""
                    : comment.comment().by().date();
            page.comments()
                    .add(new PlacedComment(
                            side,
                            top + 2,
                            comment.number(),
                            comment.comment().by().author(),
                            date,
                            CommentList.text(comment.comment()),
                            comment.tag()));
        }
    }

    /** Neighbouring parts of a link in a line are one place to click. */
    private static void link(Page page, PlacedLink link) {
        List<PlacedLink> links = page.links();
        PlacedLink last = links.isEmpty() ? null : links.get(links.size() - 1);
        boolean joins = last != null
                && last.tag() == link.tag()
                && last.y() == link.y()
                && Math.abs(last.x() + last.width() - link.x()) < 0.01;
        if (joins && last != null) {
            double width = last.width() + link.width();
            links.set(
                    links.size() - 1,
                    new PlacedLink(
                            last.x(), last.y(), width, last.height(), link.target(), link.contents(), link.tag()));
        } else {
            links.add(link);
        }
    }

    private static void borders(Page page, LineStrip strip, double x, double top) {
        Borders borders = strip.paragraph().borders();
        if (borders == null) {
            return;
        }
        double width = strip.paragraph().width();
        if (strip.index() == 0) {
            horizontal(page, borders.top(), x, top - 1, width);
        }
        if (strip.last()) {
            horizontal(page, borders.bottom(), x, top + strip.height() + 1, width);
        }
    }

    private static void horizontal(Page page, @Nullable Border border, double x, double y, double width) {
        if (border != null && border.size() > 0) {
            double weight = Units.rule(border.size());
            page.rules().add(Area.of(x, y - weight / 2, width, weight, Integer.parseInt(border.color(), 16)));
        }
    }
}
