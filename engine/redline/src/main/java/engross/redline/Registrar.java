package engross.redline;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Document;
import engross.model.Item;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Sequence;
import engross.model.Table;
import engross.redline.Register.Alert;
import engross.redline.Register.AlertRule;
import engross.redline.Register.Entry;
import engross.redline.Register.Provision;
import engross.redline.Register.Symbol;
import java.util.ArrayList;
import java.util.List;

/** Goes through a tree once and takes down its provisions. */
final class Registrar {
    private final Alerts alerts;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Provision> provisions = new ArrayList<>();
    private int position;

    Registrar(List<AlertRule> rules) {
        this.alerts = new Alerts(rules);
    }

    Register register(Document document) {
        blocks(document.body(), "", "");
        int number = 0;
        for (Note note : document.notes()) {
            add(note.body(), Change.NONE, "note/" + ++number, "", note.place());
        }
        Moves moves = Moves.among(passages);
        int[] numbers = numbers();
        List<Provision> all = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Provision provision = marked(provisions.get(i), moves.symbol(i));
            all.add(provision);
            if (numbers[i] > 0) {
                int other = moves.counterpart(i);
                List<Alert> found =
                        other < 0 ? alerts(i, i) : passages.get(i).newText().isEmpty() ? List.of() : alerts(other, i);
                entries.add(entry(numbers[i], provision, passages.get(i), other < 0 ? 0 : numbers[other], found));
            }
        }
        return new Register(all, entries);
    }

    /** The number of each provision's change; 0 for none. */
    private int[] numbers() {
        int[] numbers = new int[passages.size()];
        int last = 0;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = passages.get(i).symbol() == Symbol.NOC ? 0 : ++last;
        }
        return numbers;
    }

    private static Provision marked(Provision provision, Symbol symbol) {
        return new Provision(
                symbol,
                provision.path(),
                provision.heading(),
                provision.oldLabel(),
                provision.newLabel(),
                provision.position(),
                provision.place());
    }

    /** Between the old text of one passage and the new one of another: of what was moved, told once, where it went. */
    private List<Alert> alerts(int old, int now) {
        return alerts.of(passages.get(old).oldWords(), passages.get(now).newWords());
    }

    private static Entry entry(int number, Provision provision, Passage passage, int counterpart, List<Alert> found) {
        return new Entry(
                number,
                provision,
                passage.oldText(),
                passage.newText(),
                passage.edits(),
                passage.authors(),
                counterpart,
                found);
    }

    private void blocks(List<? extends Block> blocks, String path, String heading) {
        int number = 0;
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                add(List.of(paragraph), Change.NONE, path(path, Integer.toString(++number)), heading, block.place());
            } else if (block instanceof Sequence sequence) {
                items(sequence, path, heading);
            } else if (block instanceof Division division) {
                division(division, path);
            } else {
                table((Table) block, path(path, "table"), heading);
            }
        }
    }

    private static String path(String path, String step) {
        return path.isEmpty() ? step : path + "/" + step;
    }

    private void division(Division division, String path) {
        String name = division.id().isEmpty() ? division.role() : division.role() + "#" + division.id();
        String own = path(path, name);
        String heading = Passage.headingOf(division);
        if (division.change().isNone()) {
            blocks(division.body(), own, heading);
        } else {
            add(division.body(), division.change(), own, heading, division.place());
        }
    }

    private void items(Sequence sequence, String path, String heading) {
        int number = 0;
        for (Item item : sequence.items()) {
            String own = path(path, Integer.toString(++number));
            if (item.change().isNone()) {
                add(item.body().subList(0, 1), Change.NONE, own, heading, item.place());
                blocks(item.body().subList(1, item.body().size()), own, heading);
            } else {
                add(item.body(), item.change(), own, heading, item.place());
            }
        }
    }

    private void table(Table table, String path, String heading) {
        int number = 0;
        for (Table.Row row : table.rows()) {
            List<Block> cells = new ArrayList<>();
            row.cells().forEach(cell -> cells.addAll(cell.body()));
            add(cells, row.change(), path(path, Integer.toString(++number)), heading, row.place());
        }
    }

    private void add(List<? extends Block> body, Change whole, String path, String heading, Place place) {
        Passage passage = Passage.of(body, whole);
        passages.add(passage);
        provisions.add(new Provision(
                passage.symbol(), path, heading, passage.oldLabel(), passage.newLabel(), position, place));
        position += passage.paragraphs();
    }
}
