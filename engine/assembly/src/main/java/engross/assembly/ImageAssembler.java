package engross.assembly;

import engross.house.BlockStyles;
import engross.model.Block;
import engross.model.Inline;
import engross.model.Label;
import engross.model.Picture;
import engross.model.style.PageGeometry;
import engross.source.SourceBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts pictures into paragraphs of their own, in the width that the source asks for, or less where a cell or a page would not hold them. */
final class ImageAssembler {
    /** The part of a page's height that a picture may take: the rest is for its title and a heading. */
    private static final double MOST = 0.8;

    private final BlockAssembler assembler;
    private final PictureStore pictures;
    private final BlockStyles styles;
    private final int textWidth;
    private final double mostHeight;

    ImageAssembler(BlockAssembler assembler, PictureStore pictures, BlockStyles styles, PageGeometry page) {
        this.assembler = assembler;
        this.pictures = pictures;
        this.styles = styles;
        this.textWidth = page.textWidth();
        this.mostHeight = MOST * (page.height() - page.top() - page.bottom());
    }

    /** @param room the width of the text or of the cell that it stands in, in twips */
    List<Block> image(SourceBlock.Image image, int room) {
        Optional<Picture> found = pictures.picture(image.file(), image.place());
        if (found.isEmpty()) {
            return List.of();
        }
        Picture picture = found.get();
        double ratio = (double) picture.pixelHeight() / picture.pixelWidth();
        double most = Math.min(room, mostHeight / ratio);
        int width = twips(Math.min(most, textWidth * image.widthPercent() / 100));
        Inline shown = new Inline.Image(
                image.file(),
                width,
                twips(Math.min(mostHeight, width * ratio)),
                image.alternativeText(),
                image.change());
        List<Block> blocks = new ArrayList<>(2);
        blocks.add(assembler.paragraph(
                image.id(), styles.of("image"), Label.NONE, List.of(shown), image.change(), image.place()));
        if (!image.title().isEmpty()) {
            blocks.add(assembler.paragraph(
                    "", styles.of("image-title"), Label.NONE, image.title(), image.change(), image.place()));
        }
        return blocks;
    }

    /** A length that shows something, however narrow or flat the picture is. */
    private static int twips(double length) {
        return Math.max(1, (int) Math.round(length));
    }
}
