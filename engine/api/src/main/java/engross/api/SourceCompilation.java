package engross.api;

import engross.api.AmendmentReader.Proposed;
import engross.api.CompiledText.Member;
import engross.house.Labels;
import engross.model.Block;
import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Division;
import engross.model.Document;
import engross.model.Result;
import engross.model.Revision;
import engross.redline.Compilation;
import engross.redline.Compilation.Brackets;
import engross.redline.Redline;
import engross.redline.Views;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compiling several members' amendments on one text.
 *
 * @param order in which alternatives stand
 * @param compiler who puts the square brackets; where it is not said, the house's word for the secretariat
 * @param view which text is made; the list of origins follows where all marks are shown
 */
public record SourceCompilation(Order order, Optional<String> compiler, View view) {
    /** Which member's alternative comes first. */
    public enum Order {
        /**
         * At every place the one that is furthest from the base, as bodies vote on them: who deletes and inserts most characters there. Of
         * equal ones the one whose amendment as a whole is furthest, then the author's name decides.
         */
        FURTHEST,
        /** As the amendments are given. */
        GIVEN
    }

    /** Furthest first, all marks shown. */
    public static final SourceCompilation DEFAULT =
            new SourceCompilation(Order.FURTHEST, Optional.empty(), View.MARKUP);

    /**
     * The base with the changes of all members.
     *
     * @return the text, with a warning for everything that could not be put on the changes of the others; or all that is wrong with the
     *     sources, also where one is of another type, number or language, or two are by one author
     */
    public Result<CompiledText> make(Engine engine, SourceText base, List<Amendment> amendments) {
        Result<AssembledDocument> assembled = engine.assemble(base);
        if (assembled.value().isEmpty()) {
            return Result.failed(assembled.diagnostics());
        }
        AssembledDocument text = assembled.value().get();
        AssembledDocument clean = text.with(Views.accepted(text.document()));
        Diagnostics diagnostics = new Diagnostics();
        OwnMarks.ofBase(text.document()).ifPresent(diagnostics::add);
        List<Proposed> proposed = read(new AmendmentReader(engine, clean), amendments, diagnostics);
        if (diagnostics.hasErrors()) {
            diagnostics.addAll(assembled.diagnostics());
            return Result.failed(diagnostics.sorted());
        }
        return assembled
                .then(ignored -> Result.of(proposed, diagnostics.sorted()))
                .then(read -> new Work(engine, clean, amendments, read).compiled());
    }

    private static List<Proposed> read(AmendmentReader reader, List<Amendment> amendments, Diagnostics diagnostics) {
        List<Proposed> proposed = new ArrayList<>();
        Map<String, Proposed> byAuthor = new HashMap<>();
        for (Amendment amendment : amendments) {
            Result<Proposed> read = reader.read(amendment);
            diagnostics.addAll(read.diagnostics());
            read.value().ifPresent(each -> {
                proposed.add(each);
                if (byAuthor.putIfAbsent(each.by().author(), each) != null) {
                    diagnostics.add(Diagnostic.error(
                                    "author-twice",
                                    each.place(),
                                    "a second amendment is by \"" + each.by().author() + "\"")
                            .withHint("say who proposes each, as AUTHOR=FILE"));
                }
            });
        }
        return proposed;
    }

    /** One compilation. */
    private final class Work {
        private final Engine engine;
        private final AssembledDocument base;
        private final Labels labels;
        private final Redline.Options options;
        private final Brackets brackets;
        private final Map<Proposed, Integer> distances = new HashMap<>();
        private final Map<Proposed, String> files = new HashMap<>();
        private final List<Proposed> ordered;

        Work(Engine engine, AssembledDocument base, List<Amendment> amendments, List<Proposed> proposed) {
            this.engine = engine;
            this.base = base;
            this.labels = engine.house().labels(base.source().language());
            this.options = engine.redlineOptions();
            String name = compiler.orElse(OriginAnnex.label(labels, "compiler"));
            this.brackets =
                    brackets(new Revision(name.isEmpty() ? engine.house().name() : name, null));
            for (int i = 0; i < proposed.size(); i++) {
                files.put(proposed.get(i), amendments.get(i).text().file());
                distances.put(proposed.get(i), distance(proposed.get(i)));
            }
            this.ordered = new ArrayList<>(proposed);
            if (order == Order.FURTHEST) {
                ordered.sort(Comparator.comparing((Proposed each) -> -distances.getOrDefault(each, 0))
                        .thenComparing(each -> each.by().author()));
            }
        }

        /** As the language sets alternatives off; a house that does not say it has square brackets with a space between two. */
        private Brackets brackets(Revision by) {
            String[] form = OriginAnnex.label(labels, "alternative").split("\\{text}", -1);
            return form.length == 2
                    ? new Brackets(by, form[0], form[1], OriginAnnex.label(labels, "between-alternatives"))
                    : Brackets.of(by);
        }

        private int distance(Proposed each) {
            return Redline.compare(base.document(), each.revised(), each.by(), options)
                    .value()
                    .map(redline -> AuthorEdits.in(Paragraphs.of(redline)).values().stream()
                            .flatMap(List::stream)
                            .mapToInt(edit ->
                                    edit.before().length() + edit.after().length())
                            .sum())
                    .orElse(0);
        }

        Result<CompiledText> compiled() {
            Compilation.Order alternatives =
                    order == Order.FURTHEST ? Compilation.Order.FURTHEST : Compilation.Order.GIVEN;
            List<Compilation.Proposal> proposals =
                    ordered.stream().map(Proposed::proposal).toList();
            return Compilation.of(base.document(), proposals, brackets, alternatives, options)
                    .then(compilation ->
                            redlined(compilation).then(text -> Result.of(with(text, compilation), unchanged())));
        }

        private List<Diagnostic> unchanged() {
            return ordered.stream()
                    .filter(each -> each.symbol().equals("MOD") && distances.getOrDefault(each, 0) == 0)
                    .map(each -> OwnMarks.none(each.place(), each.by().author()))
                    .toList();
        }

        private Result<Redlined> redlined(Compilation compilation) {
            AssembledDocument marked = base.with(compilation.document());
            return engine.number(view.of(marked), brackets.by())
                    .then(numbered -> view.equals(View.MARKUP)
                            ? engine.number(base.with(Redlined.baseline(engine, base, marked)))
                                    .then(old -> Result.of(Redlined.of(numbered, texts(old)), List.of()))
                            : Result.of(Redlined.of(numbered, List.of()), List.of()));
        }

        /** The base, the text of all, and for each author the text with and the text without that author's changes. */
        private List<HeldText> texts(NumberedDocument old) {
            List<HeldText> texts = new ArrayList<>(List.of(HeldText.base(old.document()), HeldText.ofAll()));
            for (Proposed each : ordered) {
                texts.add(HeldText.onlyOf(each.by().author()));
                texts.add(HeldText.allBut(each.by().author()));
            }
            return texts;
        }

        private CompiledText with(Redlined text, Compilation compilation) {
            NumberedDocument numbered = text.document();
            List<Origin> origins = new ArrayList<>(named());
            for (Origin origin : origins(numbered)) {
                origins.add(origin.withNumber(origins.size() + 1));
            }
            List<Origin> unmerged = unmerged(compilation);
            boolean listed = view.equals(View.MARKUP);
            List<CompiledText.Conflict> conflicts = compilation.conflicts().stream()
                    .map(conflict -> new CompiledText.Conflict(
                            conflict.authors(), conflict.oldText(), conflict.alternatives(), conflict.place()))
                    .toList();
            return new CompiledText(
                    listed ? text.withAnnex(annexed(numbered, conflicts, origins, unmerged)) : text,
                    members(),
                    origins,
                    conflicts,
                    unmerged,
                    view);
        }

        private List<Origin> origins(NumberedDocument numbered) {
            return OriginList.of(numbered.document(), brackets.by().author(), OriginAnnex.label(labels, "footnote"));
        }

        private List<Member> members() {
            return ordered.stream()
                    .map(each -> new Member(
                            each.by().author(),
                            each.number(),
                            each.symbol(),
                            files.getOrDefault(each, ""),
                            distances.getOrDefault(each, 0)))
                    .toList();
        }

        /** Actions that name the whole text and change no word of it. */
        private List<Origin> named() {
            List<Origin> named = new ArrayList<>();
            for (Proposed each : ordered) {
                if (!each.symbol().equals("MOD")) {
                    named.add(new Origin(
                            named.size() + 1,
                            OriginAnnex.label(labels, "whole"),
                            each.symbol(),
                            each.by().author(),
                            List.of(),
                            0,
                            each.place()));
                }
            }
            return named;
        }

        /** What an author's own text has and the compiled one has not. */
        private List<Origin> unmerged(Compilation compilation) {
            List<Origin> unmerged = new ArrayList<>();
            for (Proposed each : ordered) {
                if (!compilation.incomplete().contains(each.by().author())) {
                    continue;
                }
                Document merged =
                        Views.byAuthor(compilation.document(), each.by().author());
                Redline.compare(merged, each.revised(), each.by(), options)
                        .then(missing -> engine.number(base.with(missing)))
                        .value()
                        .ifPresent(missing -> origins(missing)
                                .forEach(origin -> unmerged.add(origin.withNumber(unmerged.size() + 1))));
            }
            return unmerged;
        }

        private NumberedDocument annexed(
                NumberedDocument numbered,
                List<CompiledText.Conflict> conflicts,
                List<Origin> origins,
                List<Origin> unmerged) {
            Set<Integer> positions = origins.stream().map(Origin::position).collect(Collectors.toSet());
            OriginLinks.Linked linked = OriginLinks.into(numbered.document(), positions);
            Division annex = new OriginAnnex(labels, engine.house().blockStyles(), linked.links())
                    .of(
                            origins,
                            conflicts,
                            order == Order.FURTHEST
                                    ? List.of()
                                    : ordered.stream()
                                            .map(each -> each.by().author())
                                            .toList(),
                            unmerged);
            List<Block> body = new ArrayList<>(linked.document().body());
            body.add(annex);
            return new NumberedDocument(numbered.source(), linked.document().withBody(body));
        }
    }
}
