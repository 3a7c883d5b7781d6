package engross.api;

import engross.model.Block;
import engross.model.Division;
import engross.model.Document;
import engross.model.Item;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Sequence;
import engross.model.Table;
import java.util.List;

/** Where in a source the paragraphs of a document stand. */
final class ParagraphPlaces {
    private int left;
    private Place place = Place.NONE;

    private ParagraphPlaces(int number) {
        this.left = number;
    }

    /** @param number of a paragraph, from 0, those of the notes last; the last place where there are fewer */
    static Place of(Document document, int number) {
        ParagraphPlaces places = new ParagraphPlaces(number);
        places.blocks(document.body());
        for (Note note : document.notes()) {
            places.blocks(note.body());
        }
        return places.place;
    }

    private void blocks(List<? extends Block> blocks) {
        for (Block block : blocks) {
            if (left < 0) {
                return;
            }
            if (block instanceof Paragraph paragraph) {
                place = paragraph.place().equals(Place.NONE) ? place : paragraph.place();
                left--;
            } else if (block instanceof Division division) {
                blocks(division.body());
            } else if (block instanceof Sequence sequence) {
                for (Item item : sequence.items()) {
                    blocks(item.body());
                }
            } else {
                for (Table.Row row : ((Table) block).rows()) {
                    for (Table.Cell cell : row.cells()) {
                        blocks(cell.body());
                    }
                }
            }
        }
    }
}
