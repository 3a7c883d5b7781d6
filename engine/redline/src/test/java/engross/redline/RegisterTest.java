package engross.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Change;
import engross.model.Document;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Label;
import engross.model.Paragraph;
import engross.redline.Register.Alert;
import engross.redline.Register.AlertRule;
import engross.redline.Register.Edit;
import engross.redline.Register.Entry;
import engross.redline.Register.Symbol;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RegisterTest {
    private static Register register(String base, String revised, AlertRule... rules) {
        Document redline = Redline.compare(
                        Critic.read("en", base), Critic.read("en", revised), Critic.by("RCC"), Redline.Options.DEFAULT)
                .orThrow();
        return Register.of(redline, List.of(rules));
    }

    private static List<Symbol> symbols(Register register) {
        return register.provisions().stream().map(Register.Provision::symbol).toList();
    }

    @Test
    void everyProvisionHasItsSymbol() {
        Register register = register(
                "Unchanged.\n- The first one stays;\n- The cost shall never exceed 12;\n- Nothing like the others at all;\n- last one.",
                "Unchanged.\n- The first one stays;\n- The cost should never exceed 13;\n- Wholly new provision here;\n- last one,");
        assertEquals(List.of(Symbol.NOC, Symbol.NOC, Symbol.MOD, Symbol.MOD, Symbol.EDITORIAL), symbols(register));
        Entry first = register.changes().get(0);
        assertEquals(1, first.number());
        assertEquals("2", first.provision().path());
        assertEquals("The cost shall never exceed 12;", first.oldText());
        assertEquals("The cost should never exceed 13;", first.newText());
        assertEquals(List.of(new Edit("shall", "should"), new Edit("12", "13")), first.edits());
        assertEquals(List.of("RCC"), first.authors());
    }

    @Test
    void addedAndSuppressedItems() {
        Register register = register("- one;\n- two;", "- one;\n- quite another thing;\n- two;");
        assertEquals(List.of(Symbol.NOC, Symbol.ADD, Symbol.NOC), symbols(register));
        Register back = register("- one;\n- quite another thing;\n- two;", "- one;\n- two;");
        assertEquals(List.of(Symbol.NOC, Symbol.SUP, Symbol.NOC), symbols(back));
        assertEquals("quite another thing;", back.changes().get(0).oldText());
        assertEquals("", back.changes().get(0).newText());
    }

    @Test
    void movedItemsKnowEachOther() {
        Register register = register(
                "- a short one;\n- the item that is moved to the end;\n- the third one, which is rather long;\n- fourth one, longer still than the third;",
                "- a short one;\n- the third one, which is rather long;\n- fourth one, longer still than the third;\n- the item that is moved to the end;");
        Entry removed = register.changes().get(0);
        Entry added = register.changes().get(1);
        assertEquals(Symbol.SUP_MOVED, removed.provision().symbol());
        assertEquals(Symbol.ADD_MOVED, added.provision().symbol());
        assertEquals(2, removed.counterpart());
        assertEquals(1, added.counterpart());
    }

    @Test
    void alertsTellWordsThatCameAndWent() {
        AlertRule modal = new AlertRule("modal", List.of("shall", "shall not", "may"), List.of(), List.of());
        AlertRule number = new AlertRule("number", List.of(), List.of(Pattern.compile("\\d+")), List.of());
        Register register = register(
                "Members shall not pay 12 in May; they shall agree.",
                "Members shall pay 12 or 13 in May; they shall agree.",
                modal,
                number);
        assertEquals(
                List.of(
                        new Alert("modal", List.of("shall not"), List.of("shall")),
                        new Alert("number", List.of(), List.of("13"))),
                register.changes().get(0).alerts());
    }

    @Test
    void wordsOfChineseNeedNoSpaces() {
        AlertRule modal = new AlertRule("modal", List.of("应", "不应", "可"), List.of(), List.of());
        Document redline = Redline.compare(
                        Critic.read("zh", "成员国应提交报告。"),
                        Critic.read("zh", "成员国不应提交报告。"),
                        Critic.by("RCC"),
                        Redline.Options.DEFAULT)
                .orThrow();
        assertEquals(
                List.of(new Alert("modal", List.of("应"), List.of("不应"))),
                Register.of(redline, List.of(modal)).changes().get(0).alerts());
    }

    @Test
    void labelsAreThoseOfANumberedTreeAndItsRenumberingIsEditorial() {
        Label label = new Label.Fixed(List.of(
                new Inline.Text("4", Format.PLAIN, Change.deleted(Critic.by("ARB"))),
                new Inline.Text("6", Format.PLAIN, Change.inserted(Critic.by("ARB"))),
                new Inline.Tab(Change.NONE)));
        Paragraph paragraph = Paragraph.of("item", "text").withLabel(label);
        Register register = Register.of(Critic.document("en", List.of(paragraph), List.of()), List.of());
        Entry entry = register.changes().get(0);
        assertEquals(Symbol.EDITORIAL, entry.provision().symbol());
        assertEquals("4", entry.provision().oldLabel());
        assertEquals("6", entry.provision().newLabel());
        assertEquals(List.of("ARB"), entry.authors());
    }

    @Test
    void everyMarkIsInTheRegister() {
        for (int seed = 0; seed < 1000; seed++) {
            Document document = MarkedTrees.next(new SplittableRandom(seed));
            Document base = Views.rejected(document);
            Document revised = Views.accepted(document);
            Document redline = Redline.compare(base, revised, Critic.by("RCC"), Redline.Options.DEFAULT)
                    .orThrow();
            Register register = Register.of(redline, List.of());
            assertEquals(Views.hasMarks(redline), !register.changes().isEmpty(), "seed " + seed);
            assertTrue(
                    register.changes().stream()
                            .allMatch(entry -> entry.authors().equals(List.of("RCC"))),
                    "seed " + seed);
        }
    }
}
