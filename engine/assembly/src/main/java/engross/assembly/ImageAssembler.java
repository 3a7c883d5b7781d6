package engross.assembly;

import engross.house.BlockStyles;
import engross.model.Block;
import engross.model.Inline;
import engross.model.Label;
import engross.model.Picture;
import engross.source.SourceBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts pictures into paragraphs of their own, in the width that the source asks for. */
final class ImageAssembler {
    private final BlockAssembler assembler;
    private final PictureStore pictures;
    private final BlockStyles styles;
    private final int textWidth;

    ImageAssembler(BlockAssembler assembler, PictureStore pictures, BlockStyles styles, int textWidth) {
        this.assembler = assembler;
        this.pictures = pictures;
        this.styles = styles;
        this.textWidth = textWidth;
    }

    List<Block> image(SourceBlock.Image image) {
        Optional<Picture> picture = pictures.picture(image.file(), image.place());
        if (picture.isEmpty()) {
            return List.of();
        }
        int width = (int) Math.round(textWidth * image.widthPercent() / 100);
        int height = (int) Math.round(
                (double) width * picture.get().pixelHeight() / picture.get().pixelWidth());
        Inline shown = new Inline.Image(image.file(), width, height, image.alternativeText(), image.change());
        List<Block> blocks = new ArrayList<>(2);
        blocks.add(assembler.paragraph(
                image.id(), styles.of("image"), Label.NONE, List.of(shown), image.change(), image.place()));
        if (!image.title().isEmpty()) {
            blocks.add(assembler.paragraph(
                    "", styles.of("image-title"), Label.NONE, image.title(), image.change(), image.place()));
        }
        return blocks;
    }
}
