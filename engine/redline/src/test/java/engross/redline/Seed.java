package engross.redline;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Document;
import engross.model.Item;
import engross.model.Paragraph;
import engross.model.Place;
import java.util.ArrayList;
import java.util.List;

/** Reads the instrument of a marked contribution, as far as such sources go: calls, lists, items, paragraphs, marks. */
final class Seed {
    private final List<String> lines;
    private int next;

    private Seed(List<String> lines) {
        this.lines = lines;
    }

    static Document read(List<String> source) {
        int start = source.indexOf("    body:") + 1;
        List<String> rest = new ArrayList<>();
        for (String line : source.subList(start, source.size())) {
            if (line.matches(" +(items|body|annexes|title):.*|  +（.*")) {
                continue;
            }
            rest.add(line);
        }
        Seed seed = new Seed(rest);
        List<Block> body = seed.blocks(4);
        return Critic.document("zh", body, List.of());
    }

    private int indent() {
        return next < lines.size() ? lines.get(next).indexOf("- ") : -1;
    }

    private List<Block> blocks(int indent) {
        List<Block> blocks = new ArrayList<>();
        while (isTitle() || indent() == indent) {
            if (isTitle()) {
                next++;
                continue;
            }
            int at = indent();
            String text = lines.get(next++).substring(at + 2);
            if (text.startsWith("call: ")) {
                List<Block> body = new ArrayList<>();
                body.add(Paragraph.of("call", text.substring(6)));
                body.add(Critic.sequence(items(at + 2)));
                blocks.add(new Division("call", "", false, body, Change.NONE, Place.NONE));
            } else if (text.startsWith("list: ")) {
                blocks.add(Critic.sequence(items(at + 2)));
            } else if (text.startsWith("title: ")) {
                blocks.add(new Division("annex", "", false, blocks(at + 2), Change.NONE, Place.NONE));
            } else {
                blocks.add(paragraph("para", text.replaceFirst("^para: ", ""), Change.NONE));
            }
        }
        return blocks;
    }

    private boolean isTitle() {
        return next < lines.size() && !lines.get(next).contains("- ");
    }

    private List<Item> items(int indent) {
        List<Item> items = new ArrayList<>();
        while (indent() == indent) {
            String text = lines.get(next++).substring(indent + 2);
            Change change = text.startsWith("insert: ")
                    ? Change.inserted(Critic.by("RUS"))
                    : text.startsWith("delete: ") ? Change.deleted(Critic.by("RUS")) : Change.NONE;
            List<Block> body = new ArrayList<>();
            body.add(paragraph("item", text.replaceFirst("^(insert|delete|text): ", ""), change));
            body.addAll(blocks(indent + 2));
            items.add(new Item("", body, change, Place.NONE));
        }
        return items;
    }

    private static Paragraph paragraph(String style, String text, Change change) {
        String bare = text.startsWith("'") ? text.substring(1, text.length() - 1) : text;
        return Paragraph.of(style, Critic.inlines(bare, change, Critic.by("RUS")))
                .withChange(change);
    }
}
