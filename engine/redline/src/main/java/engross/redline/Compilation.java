package engross.redline;

import engross.model.Diagnostic;
import engross.model.Document;
import engross.model.Place;
import engross.model.Placeholders;
import engross.model.Result;
import engross.model.Revision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Several proposals on one text, with the marks of each author.
 *
 * @param document the base with all marks. What several authors did alike is one mark of all of them, its author {@code ARB; RCC}. Where
 *     they changed the same words in different ways, each one's words stand in square brackets with the author before them; brackets and
 *     names are marks of the compiler. The comments of all stand at their words.
 * @param conflicts where authors changed the same words in different ways, in the order of the document
 * @param incomplete the authors whose text it does not hold in full
 */
public record Compilation(Document document, List<Conflict> conflicts, Set<String> incomplete) {
    public Compilation {
        conflicts = List.copyOf(conflicts);
        incomplete = Set.copyOf(incomplete);
    }

    /** A proposal. @param by its author; the name has no semicolon */
    public record Proposal(Document revised, Revision by) {}

    /**
     * Authors who changed the same words in different ways.
     *
     * @param authors in the order in which they stand there
     * @param oldText the words in the base; empty where all only add
     * @param alternatives what the authors put there, one for each who puts anything
     */
    public record Conflict(List<String> authors, String oldText, List<String> alternatives, Place place) {
        public Conflict {
            authors = List.copyOf(authors);
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * How alternatives are set off.
     *
     * @param by the compiler, whose marks they are
     * @param before what stands before an alternative, with {@code {author}} in it; a space at its end is left out where one follows
     * @param behind what stands behind an alternative
     * @param between what stands between two
     */
    public record Brackets(Revision by, String before, String behind, String between) {
        /** Square brackets with the author in them, and a space between two. */
        public static Brackets of(Revision by) {
            return new Brackets(by, "[{author}: ", "]", " ");
        }

        /** What stands before an alternative of an author, or of several. */
        String before(Revision author) {
            return Placeholders.fill(before, Map.of("author", author.author()));
        }
    }

    /** In which order alternatives stand. */
    public enum Order {
        /**
         * At every place the one that is furthest from the base first, as bodies vote on them: who deletes and inserts most characters
         * there. Of equal ones the order of the proposals decides.
         */
        FURTHEST,
        /** Everywhere that of the proposals. */
        GIVEN
    }

    /**
     * Compiles proposals.
     *
     * @param brackets of alternatives
     * @param order in which alternatives stand
     * @return a tree whose {@linkplain Views#rejected rejected} view is the base and whose {@linkplain Views#byAuthor view by author} is
     *     that author's text; a warning {@code proposal-not-compiled} with the place where an author's changes could not be put on those
     *     of the others; or errors, such as {@code author-twice}
     */
    public static Result<Compilation> of(
            Document base, List<Proposal> proposals, Brackets brackets, Order order, Redline.Options options) {
        List<Diagnostic> diagnostics = new ArrayList<>(authorFaults(base, proposals, brackets.by()));
        if (!diagnostics.isEmpty()) {
            return Result.failed(diagnostics);
        }
        List<Document> texts = proposals.size() == 1 ? texts(proposals) : canonical(base, texts(proposals));
        PartNames parts = new PartNames(base);
        List<Document> redlines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Revision by = proposals.get(i).by();
            Result<Document> redline = texts.size() == 1
                    ? Redline.compare(base, texts.get(i), by, options)
                    : redline(base, Comments.without(texts.get(i)), parts, by, options);
            diagnostics.addAll(redline.diagnostics());
            if (redline.value().isEmpty()) {
                return Result.failed(diagnostics);
            }
            redlines.add(redline.orThrow());
        }
        List<String> authors =
                proposals.stream().map(proposal -> proposal.by().author()).toList();
        ProceduralOrder procedural = new ProceduralOrder(order);
        Document laid = new Compiler(brackets, procedural, options.asRevised()).of(base, redlines);
        Document uncommented = DistinctIds.of(Identity.compiled(new DeletedBlocks().document(laid)), brackets);
        Document document = texts.size() == 1 ? uncommented : MemberComments.into(uncommented, texts, authors);
        Set<String> asRevised = options.asRevised();
        Set<String> incomplete = new HashSet<>();
        for (int i = 0; i < proposals.size(); i++) {
            String author = proposals.get(i).by().author();
            List<Diagnostic> missing = Proof.ofAuthor(document, author, texts.get(i), asRevised);
            diagnostics.addAll(missing);
            incomplete.addAll(missing.isEmpty() ? List.of() : List.of(author));
        }
        diagnostics.addAll(Proof.ofBase(document, base, asRevised));
        return diagnostics.stream().anyMatch(Diagnostic::isError)
                ? Result.failed(diagnostics)
                : Result.of(
                        new Compilation(
                                document, Conflicts.in(document, brackets.by(), procedural, authors), incomplete),
                        diagnostics);
    }

    /** What a proposal does to the base, with ids that mean the same in all of them. Other ids can be paired otherwise, so it is asked again. */
    private static Result<Document> redline(
            Document base, Document text, PartNames parts, Revision by, Redline.Options options) {
        Document asked = text;
        Result<Redline.Compared> compared = Redline.compared(base, text, by, options, Comparison.Lists.WHOLE);
        for (int i = 0; i < PartNames.ROUNDS && compared.value().isPresent(); i++) {
            Document named = parts.canonical(asked, compared.orThrow().renamed());
            if (named.equals(asked)) {
                break;
            }
            asked = named;
            compared = Redline.compared(base, named, by, options, Comparison.Lists.WHOLE);
        }
        return compared.then(last -> Result.of(PartNames.asInBase(last), List.of()));
    }

    private static List<Document> texts(List<Proposal> proposals) {
        return proposals.stream()
                .map(proposal -> Views.accepted(proposal.revised()))
                .toList();
    }

    /** Texts in which notes and pictures have names that mean the same in all of them. */
    private static List<Document> canonical(Document base, List<Document> texts) {
        NoteNames notes = new NoteNames(base);
        PictureNames pictures = new PictureNames(base);
        return texts.stream()
                .map(text -> pictures.canonical(notes.canonical(text)))
                .toList();
    }

    private static List<Diagnostic> authorFaults(Document base, List<Proposal> proposals, Revision compiler) {
        List<Diagnostic> faults = new ArrayList<>();
        Set<String> authors = new HashSet<>(Set.of(compiler.author()));
        Place place = base.body().isEmpty() ? Place.NONE : base.body().get(0).place();
        for (Proposal proposal : proposals) {
            String author = proposal.by().author();
            if (!authors.add(author)) {
                faults.add(Diagnostic.error("author-twice", place, "two proposals are by \"" + author + "\"")
                        .withHint("give each proposal an author of its own, other than the compiler"));
            }
            if (author.contains(Revision.SEPARATOR.strip())) {
                faults.add(Diagnostic.error(
                        "author-with-semicolon", place, "the author \"" + author + "\" has a semicolon in the name"));
            }
        }
        return faults;
    }
}
