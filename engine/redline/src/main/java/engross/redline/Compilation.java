package engross.redline;

import engross.model.Diagnostic;
import engross.model.Document;
import engross.model.Place;
import engross.model.Result;
import engross.model.Revision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Several proposals on one text, with the marks of each author.
 *
 * @param document the base with all marks. What several authors did alike is one mark of all of them, its author {@code ARB; RCC}. Where
 *     they changed the same words in different ways, each one's words stand in square brackets with the author before them; brackets and
 *     names are marks of the compiler.
 * @param conflicts where authors changed the same words in different ways, in the order of the document
 */
public record Compilation(Document document, List<Conflict> conflicts) {
    public Compilation {
        conflicts = List.copyOf(conflicts);
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
     * @param compiler whose marks the brackets are
     * @param order in which alternatives stand
     * @return a tree whose {@linkplain Views#rejected rejected} view is the base and whose {@linkplain Views#byAuthor view by author} is
     *     that author's text; a warning {@code proposal-not-compiled} with the place where an author's changes could not be put on those
     *     of the others; or errors, such as {@code author-twice}
     */
    public static Result<Compilation> of(
            Document base, List<Proposal> proposals, Revision compiler, Order order, Redline.Options options) {
        List<Diagnostic> diagnostics = new ArrayList<>(authorFaults(base, proposals, compiler));
        if (!diagnostics.isEmpty()) {
            return Result.failed(diagnostics);
        }
        NoteNames notes = new NoteNames(base);
        PartNames parts = new PartNames(base);
        List<Document> redlines = new ArrayList<>();
        List<Document> texts = new ArrayList<>();
        for (Proposal proposal : proposals) {
            Document text = Views.accepted(proposal.revised());
            Result<Document> redline = proposals.size() == 1
                    ? Redline.compare(base, text, proposal.by(), options)
                    : redline(base, notes.canonical(text), parts, proposal.by(), options);
            diagnostics.addAll(redline.diagnostics());
            if (redline.value().isEmpty()) {
                return Result.failed(diagnostics);
            }
            if (!texts.isEmpty() && !text.comments().isEmpty()) {
                diagnostics.add(commentsLeftOut(proposal));
            }
            redlines.add(redline.orThrow());
            texts.add(text);
        }
        List<String> authors =
                proposals.stream().map(proposal -> proposal.by().author()).toList();
        ProceduralOrder procedural = new ProceduralOrder(order);
        Document laid = new Compiler(compiler, procedural, options.asRevised()).of(base, redlines);
        Document document = Identity.compiled(new DeletedBlocks().document(laid));
        Set<String> asRevised = options.asRevised();
        for (int i = 0; i < proposals.size(); i++) {
            String author = proposals.get(i).by().author();
            diagnostics.addAll(Proof.ofAuthor(document, author, texts.get(i), asRevised));
        }
        diagnostics.addAll(Proof.ofBase(document, base, asRevised));
        return diagnostics.stream().anyMatch(Diagnostic::isError)
                ? Result.failed(diagnostics)
                : Result.of(
                        new Compilation(document, Conflicts.in(document, compiler, procedural, authors)), diagnostics);
    }

    /** What a proposal does to the base, with ids that mean the same in all of them. Other ids can be paired otherwise, so it is asked again. */
    private static Result<Document> redline(
            Document base, Document text, PartNames parts, Revision by, Redline.Options options) {
        Document asked = text;
        Result<Redline.Compared> compared = Redline.compared(base, text, by, options);
        for (int i = 0; i < PartNames.ROUNDS && compared.value().isPresent(); i++) {
            Document named = parts.canonical(asked, compared.orThrow().renamed());
            if (named.equals(asked)) {
                break;
            }
            asked = named;
            compared = Redline.compared(base, named, by, options);
        }
        return compared.then(last -> Result.of(PartNames.asInBase(last), List.of()));
    }

    private static Diagnostic commentsLeftOut(Proposal proposal) {
        Place place = proposal.revised().comments().get(0).place();
        return Diagnostic.warning(
                        "comments-not-compiled",
                        place,
                        "the comments in the proposal of " + proposal.by().author() + " are left out")
                .withHint("only the first proposal's comments are compiled");
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
