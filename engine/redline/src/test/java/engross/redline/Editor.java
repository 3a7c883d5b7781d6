package engross.redline;

import engross.model.Block;
import engross.model.Division;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Edits drafts as editors do: words and numbers, phrases, punctuation, items put in, taken out, moved, split and joined, rows. */
final class Editor {
    private final Drafts drafts;
    private final RandomGenerator random;
    /** One paragraph in so many is edited. */
    private final int rarity;

    private final boolean columns;
    /** Whether items that others refer to are taken out, split and joined as well; what refers to them is then to be mended. */
    private final boolean ids;

    private boolean cuts;

    Editor(Drafts drafts, RandomGenerator random, int rarity) {
        this(drafts, random, rarity, true, false);
    }

    /** @param columns whether columns come and go */
    Editor(Drafts drafts, RandomGenerator random, int rarity, boolean columns) {
        this(drafts, random, rarity, columns, false);
    }

    /** @param ids whether items with ids come and go, too */
    Editor(Drafts drafts, RandomGenerator random, int rarity, boolean columns, boolean ids) {
        this.columns = columns;
        this.ids = ids;
        this.drafts = drafts;
        this.random = random;
        this.rarity = rarity;
    }

    /** Cuts lists in two and makes one of two as well. */
    Editor cuttingLists() {
        cuts = true;
        return this;
    }

    Document edit(Document document) {
        return document.withBody(blocks(document.body()));
    }

    private List<Block> blocks(List<Block> blocks) {
        List<Block> edited = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                paragraphs(paragraph, edited);
            } else if (block instanceof Sequence sequence) {
                sequence(sequence.withItems(items(sequence.items())), edited);
            } else if (block instanceof Division division) {
                edited.add(division.withBody(blocks(division.body())));
            } else {
                edited.add(table((Table) block));
            }
        }
        return edited;
    }

    private void sequence(Sequence sequence, List<Block> edited) {
        int count = sequence.items().size();
        int before = edited.size() - 2;
        if (!cuts || random.nextInt(rarity) > 0) {
            edited.add(sequence);
        } else if (before >= 0
                && edited.get(before + 1) instanceof Paragraph
                && edited.get(before) instanceof Sequence first
                && first.form().equals(sequence.form())) {
            List<Item> all = new ArrayList<>(first.items());
            all.addAll(sequence.items());
            edited.remove(before + 1);
            edited.set(before, sequence.withItems(all));
        } else if (count > 1) {
            int at = 1 + random.nextInt(count - 1);
            edited.add(sequence.withItems(sequence.items().subList(0, at)));
            if (random.nextInt(4) > 0) {
                edited.add(Paragraph.of("para", drafts.text(".")));
            }
            edited.add(sequence.withItems(sequence.items().subList(at, count)));
        } else {
            edited.add(sequence);
        }
    }

    private void paragraphs(Paragraph paragraph, List<Block> edited) {
        edited.add(random.nextInt(rarity) == 0 ? reworded(paragraph) : paragraph);
        if (random.nextInt(rarity * 4) == 0) {
            edited.add(Paragraph.of("para", drafts.text(".")));
        }
    }

    private List<Item> items(List<Item> items) {
        List<Item> edited = new ArrayList<>();
        for (Item item : items) {
            List<Block> body =
                    new ArrayList<>(blocks(item.body().subList(1, item.body().size())));
            body.add(0, item.body().get(0));
            Item same = item.withBody(body);
            if (random.nextInt(rarity) > 0) {
                edited.add(same);
                continue;
            }
            int kind = random.nextInt(10);
            if (kind == 0) {
                edited.add(drafts.item(true));
                edited.add(same);
            } else if (kind == 2) {
                split(same, edited);
            } else if (kind == 3 && !edited.isEmpty()) {
                edited.add(edited.size() - 1, same);
            } else if (kind == 4 && !edited.isEmpty()) {
                join(same, edited);
            } else if (kind != 1 || items.size() == 1 || (!ids && !item.id().isEmpty())) {
                body.set(0, reworded((Paragraph) body.get(0)));
                edited.add(item.withBody(body));
            }
        }
        return edited.isEmpty() ? items : edited;
    }

    private void split(Item item, List<Item> edited) {
        String text = text((Paragraph) item.body().get(0));
        int at = text.indexOf(drafts.isChinese() ? "。" : ". ");
        if (at < 0) {
            edited.add(item);
            return;
        }
        int next = drafts.isChinese() ? at + 1 : at + 2;
        edited.add(Critic.item(Paragraph.of("item", text.substring(0, at) + (drafts.isChinese() ? "；" : ";"))));
        List<Block> body = new ArrayList<>(item.body());
        body.set(0, Paragraph.of("item", text.substring(next)));
        edited.add(item.withBody(body));
    }

    private void join(Item item, List<Item> edited) {
        Item before = edited.get(edited.size() - 1);
        if (before.body().size() > 1 || (!ids && !before.id().isEmpty())) {
            edited.add(item);
            return;
        }
        String text = text((Paragraph) before.body().get(0));
        String join = text.substring(0, text.length() - 1) + (drafts.isChinese() ? "，" : ", ");
        List<Block> body = new ArrayList<>(item.body());
        body.set(0, Paragraph.of("item", join + text((Paragraph) item.body().get(0))));
        edited.set(edited.size() - 1, item.withBody(body));
    }

    private Table table(Table table) {
        if (columns && random.nextInt(rarity) == 0) {
            return columns(table, random.nextInt(table.columns().size() + 1), random.nextBoolean());
        }
        List<Table.Row> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            int kind = random.nextInt(rarity * 2);
            if (kind == 0) {
                rows.add(drafts.row());
            }
            if (kind != 1 || rows.isEmpty()) {
                List<Table.Cell> cells = row.cells().stream()
                        .map(cell -> cell.withBody(blocks(cell.body())))
                        .toList();
                rows.add(new Table.Row(row.header(), cells, row.change(), row.place()));
            }
        }
        return table.withRows(rows);
    }

    /** With a column put in, or taken out. */
    private Table columns(Table table, int at, boolean taken) {
        boolean out = taken && at < table.columns().size();
        List<Table.Column> columns = new ArrayList<>(table.columns());
        List<Table.Row> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            List<Table.Cell> cells = new ArrayList<>(row.cells());
            if (out) {
                cells.remove(at);
            } else {
                cells.add(at, Critic.row(drafts.phrase(1)).cells().get(0));
            }
            rows.add(new Table.Row(row.header(), cells, row.change(), row.place()));
        }
        if (out) {
            columns.remove(at);
        } else {
            columns.add(at, new Table.Column(1000));
        }
        return new Table(table.id(), table.style(), table.description(), columns, rows, table.place());
    }

    private static String text(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        PlainText.append(paragraph.content(), text);
        return text.toString();
    }

    private Paragraph reworded(Paragraph paragraph) {
        if (paragraph.content().size() > 1) {
            List<Inline> content = new ArrayList<>(paragraph.content());
            content.set(0, Inline.Text.of(reworded(((Inline.Text) content.get(0)).text())));
            return paragraph.withContent(content);
        }
        return paragraph.withContent(List.of(Inline.Text.of(reworded(text(paragraph)))));
    }

    private String reworded(String text) {
        String edited = text;
        for (int i = random.nextInt(3); i >= 0; i--) {
            edited = editedOnce(edited);
        }
        return edited;
    }

    private String editedOnce(String text) {
        List<int[]> words = words(text);
        if (words.size() < 3) {
            return drafts.phrase(2);
        }
        int at = random.nextInt(words.size() - 1);
        int[] word = words.get(at);
        String gap = drafts.isChinese() ? "" : " ";
        switch (random.nextInt(7)) {
            case 0:
                return text.substring(0, word[0])
                        + drafts.phrase(1 + random.nextInt(5))
                        + gap
                        + text.substring(word[0]);
            case 1:
                int[] to = words.get(Math.min(words.size() - 1, at + 1 + random.nextInt(5)));
                return text.substring(0, word[0]) + text.substring(to[0]);
            case 2:
                return number(text);
            case 3:
                char last = text.charAt(text.length() - 1);
                return Character.isLetterOrDigit(last)
                        ? text
                        : text.substring(0, text.length() - 1) + (last == '；' ? "，" : last == '.' ? ";" : "。");
            case 4:
                int[] end = words.get(Math.min(words.size() - 1, at + 2 + random.nextInt(6)));
                return text.substring(0, word[0]) + drafts.phrase(2 + random.nextInt(6)) + gap + text.substring(end[0]);
            default:
                return text.substring(0, word[0]) + drafts.word() + text.substring(word[1]);
        }
    }

    private String number(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                int end = i;
                while (end < text.length() && Character.isDigit(text.charAt(end))) {
                    end++;
                }
                return text.substring(0, i) + (1 + random.nextInt(3000)) + text.substring(end);
            }
        }
        return text;
    }

    /** Where words begin and end; of Chinese, every two ideographs. */
    private List<int[]> words(String text) {
        List<int[]> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length()
                    && Character.isLetterOrDigit(text.charAt(at))
                    && (!drafts.isChinese() || at - start < 2)) {
                at++;
            }
            if (at > start) {
                words.add(new int[] {start, at});
            } else {
                at++;
            }
        }
        return words;
    }
}
