package engross.redline;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Document;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Paragraph;
import engross.model.Revision;
import engross.model.TreeRewrite;
import engross.redline.Compilation.Brackets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Gives parts that several authors insert under one id at different places, as where each moves the same item elsewhere, ids of their own.
 * What an author inserts leads to the part that this author inserts; what several insert alike is then an alternative for each.
 */
final class DistinctIds extends TreeRewrite {
    private final Set<String> taken;
    private final Set<String> seen = new HashSet<>();
    /** By author and id, the new id. */
    private final Map<List<String>, String> renamed = new HashMap<>();

    private final Brackets brackets;

    private DistinctIds(Set<String> taken, Brackets brackets) {
        this.taken = taken;
        this.brackets = brackets;
    }

    static Document of(Document compiled, Brackets brackets) {
        List<String> ids = new ArrayList<>(Identity.of(compiled.body()));
        ids.removeIf(String::isEmpty);
        Set<String> taken = new HashSet<>(ids);
        if (taken.size() == ids.size()) {
            return compiled;
        }
        DistinctIds distinct = new DistinctIds(taken, brackets);
        Document named = distinct.document(compiled);
        return new Renaming(UnaryOperator.identity(), distinct::leading).document(named);
    }

    private String id(String id, @Nullable Revision by) {
        if (id.isEmpty() || seen.add(id) || by == null) {
            return id;
        }
        String own = id;
        for (int i = 2; !taken.add(own); i++) {
            own = id + "-" + i;
        }
        for (String author : by.authors()) {
            renamed.put(List.of(author, id), own);
        }
        return own;
    }

    @Override
    protected Paragraph paragraph(Paragraph paragraph) {
        String id = id(paragraph.id(), paragraph.change().inserted());
        return id.equals(paragraph.id()) ? paragraph : paragraph.withId(id);
    }

    @Override
    public Item item(Item item) {
        Block first = item.body().get(0);
        String id = id(item.id(), ((Paragraph) first).change().inserted());
        Item inner = super.item(item);
        return id.equals(item.id()) ? inner : new Item(id, inner.body(), inner.change(), inner.place());
    }

    @Override
    protected Division division(Division division) {
        String id = id(division.id(), division.change().inserted());
        Division inner = super.division(division);
        return id.equals(division.id())
                ? inner
                : new Division(
                        inner.role(), id, inner.restartsNumbering(), inner.body(), inner.change(), inner.place());
    }

    private List<Inline> leading(Inline inline) {
        Inline first = inline instanceof Inline.Link link && !link.content().isEmpty()
                ? link.content().get(0)
                : inline;
        Revision by = first.change().inserted();
        if (by == null) {
            return List.of(inline);
        }
        if (!(inline instanceof Inline.Reference reference)) {
            return List.of(Renaming.targeting(inline, id -> own(by.authors().get(0), id)));
        }
        Map<String, List<String>> authors = new LinkedHashMap<>();
        for (String author : by.authors()) {
            authors.computeIfAbsent(own(author, reference.target()), own -> new ArrayList<>())
                    .add(author);
        }
        List<Inline> leading = new ArrayList<>();
        authors.forEach((own, whose) -> add(leading, reference, own, whose, authors.size() > 1));
        return leading;
    }

    private String own(String author, String id) {
        return renamed.getOrDefault(List.of(author, id), id);
    }

    /** A reference of some authors; where it leads others to another part, it is an alternative. */
    private void add(
            List<Inline> leading, Inline.Reference reference, String own, List<String> whose, boolean bracketed) {
        Revision all = Objects.requireNonNull(reference.change().inserted());
        Revision by = new Revision(String.join(Revision.SEPARATOR, whose), all.date());
        Change bracket = new Change(brackets.by(), reference.change().deleted());
        String before = (leading.isEmpty() ? "" : brackets.between()) + brackets.before(by);
        if (bracketed) {
            leading.add(new Inline.Text(before, Format.PLAIN, bracket));
        }
        Inline targeting = Renaming.targeting(reference, id -> own);
        leading.add(Remarked.of(targeting, new Change(by, reference.change().deleted())));
        if (bracketed) {
            leading.add(new Inline.Text(brackets.behind(), Format.PLAIN, bracket));
        }
    }
}
