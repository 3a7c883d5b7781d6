package engross.numbering;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Document;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Paragraph;
import engross.model.Revision;
import engross.model.Sequence;
import engross.model.Table;
import engross.model.TreeRewrite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Labels as each of several authors has them in the text with that author's changes alone. Where one joins what another takes out, there is
 * one that neither the old text has nor the one with all changes.
 */
final class OwnLabels {
    private final Map<String, Revision> authors;
    private final Map<String, List<LabelText>> labels;
    private final @Nullable Revision compiler;

    private OwnLabels(Map<String, Revision> authors, Map<String, List<LabelText>> labels, @Nullable Revision compiler) {
        this.authors = authors;
        this.labels = labels;
        this.compiler = compiler;
    }

    /**
     * What each author has for one label.
     *
     * @param authors all of the document, by name; none where it has only one
     * @param labels by author; none for those who have no label there
     * @param compiler who put the changes on one text; null where nobody did
     */
    record Own(
            Map<String, Revision> authors,
            Map<String, String> labels,
            @Nullable Revision compiler) {
        static final Own NONE = new Own(Map.of(), Map.of(), null);

        /** The label in the text of the authors of a change, or of the first of them who has one. */
        @Nullable
        String of(@Nullable Revision by) {
            return by == null
                    ? null
                    : by.authors().stream()
                            .map(labels::get)
                            .filter(label -> label != null)
                            .findFirst()
                            .orElse(null);
        }

        /** The same where all have one: those who have none have this one. */
        Own orElse(String label) {
            Map<String, String> all = new HashMap<>();
            authors.keySet().forEach(author -> all.put(author, labels.getOrDefault(author, label)));
            return new Own(authors, all, compiler);
        }
    }

    /**
     * The labels of all authors.
     *
     * @param presences of the paragraphs of the body
     * @param compiler who put the changes on one text, and is none of the authors; null for nobody
     */
    static OwnLabels of(Document document, Presences presences, Renumbering renumbering, @Nullable Revision compiler) {
        Map<String, Revision> authors = new TreeMap<>();
        if (presences.hasChangedMarks()) {
            authors(document.body(), authors);
        }
        if (compiler != null) {
            authors.remove(compiler.author());
        }
        Map<String, List<LabelText>> labels = new LinkedHashMap<>();
        if (authors.size() > 1) {
            for (String author : authors.keySet()) {
                labels.put(author, alone(document.body(), author, renumbering));
            }
        }
        return new OwnLabels(authors, labels, compiler);
    }

    private static List<LabelText> alone(List<Block> body, String author, Renumbering renumbering) {
        List<Block> own = new Alone(author).blocks(body);
        List<LabelText> labels = new ArrayList<>();
        Labeller labeller = new Labeller(Presences.of(own), renumbering, List.of(), (step, label) -> {
            labels.add(label);
            return label;
        });
        labeller.blocks(own);
        return labels;
    }

    /** A label with what each author has for it. @param step its position among all labels of the document */
    LabelText with(int step, LabelText label) {
        if (labels.isEmpty()) {
            return label;
        }
        Map<String, String> own = new HashMap<>();
        labels.forEach((author, steps) -> {
            LabelText alone = steps.get(step);
            if (alone.after() != null) {
                own.put(author, alone.after() + alone.suffix());
            }
        });
        return label.with(new Own(authors, own, compiler));
    }

    private static void authors(List<? extends Block> blocks, Map<String, Revision> authors) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                authors(paragraph.change(), authors);
                inlines(paragraph.content(), authors);
            } else if (block instanceof Sequence sequence) {
                for (Item item : sequence.items()) {
                    authors(item.body(), authors);
                }
            } else if (block instanceof Division division) {
                authors(division.body(), authors);
            } else {
                ((Table) block).rows().forEach(row -> row.cells().forEach(cell -> authors(cell.body(), authors)));
            }
        }
    }

    private static void inlines(List<? extends Inline> content, Map<String, Revision> authors) {
        for (Inline inline : content) {
            authors(inline.change(), authors);
            if (inline instanceof Inline.Link link) {
                inlines(link.content(), authors);
            }
        }
    }

    private static void authors(Change change, Map<String, Revision> authors) {
        if (!change.isNone()) {
            author(change.inserted(), authors);
            author(change.deleted(), authors);
        }
    }

    private static void author(@Nullable Revision revision, Map<String, Revision> authors) {
        if (revision != null && !authors.containsKey(revision.author())) {
            revision.authors().forEach(name -> authors.putIfAbsent(name, new Revision(name, revision.date())));
        }
    }

    /** A tree of which the new text is that of one author alone. It serves for counting: what is written in it is a sign. */
    private static final class Alone extends TreeRewrite {
        private static final Revision OTHERS = new Revision("", null);

        private final String author;

        Alone(String author) {
            this.author = author;
        }

        @Override
        protected Change change(Change change) {
            Revision inserted = change.inserted();
            Revision deleted = change.deleted();
            if (inserted != null && !Revision.names(inserted.author(), author)) {
                return new Change(OTHERS, OTHERS);
            }
            boolean isOwn = deleted != null && Revision.names(deleted.author(), author);
            return new Change(inserted, isOwn ? deleted : null);
        }

        @Override
        protected Change cut(Change cut) {
            return change(cut);
        }

        @Override
        protected Paragraph paragraph(Paragraph paragraph) {
            List<Inline> content = new ArrayList<>(paragraph.content().size());
            for (Inline inline : paragraph.content()) {
                if (inline instanceof Inline.Link link) {
                    link.content().forEach(part -> content.add(sign(part)));
                } else if (Presences.isText(inline)) {
                    content.add(sign(inline));
                }
            }
            return paragraph.withContent(content).withChange(change(paragraph.change()));
        }

        private Inline sign(Inline inline) {
            return new Inline.Text("x", Format.PLAIN, change(inline.change()));
        }
    }
}
