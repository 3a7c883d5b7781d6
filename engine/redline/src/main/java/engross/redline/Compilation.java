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
     * @param authors in the order of the proposals
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
     * Compiles proposals in the given order, which is the order of alternatives: procedure puts first what is furthest from the base.
     *
     * @param compiler whose marks the brackets are
     * @return a tree whose {@linkplain Views#rejected rejected} view is the base and whose {@linkplain Views#byAuthor view by author} is
     *     that author's text; a warning {@code proposal-not-compiled} with the place where an author's changes could not be put on those
     *     of the others; or errors, such as {@code author-twice}
     */
    public static Result<Compilation> of(
            Document base, List<Proposal> proposals, Revision compiler, Redline.Options options) {
        List<Diagnostic> diagnostics = new ArrayList<>(authorFaults(base, proposals, compiler));
        if (!diagnostics.isEmpty()) {
            return Result.failed(diagnostics);
        }
        NoteNames names = new NoteNames(base);
        Compiler compiled = new Compiler(base, compiler);
        List<Document> texts = new ArrayList<>();
        for (Proposal proposal : proposals) {
            Document accepted = Views.accepted(proposal.revised());
            Document revised = proposals.size() == 1 ? accepted : names.canonical(accepted);
            Result<Document> redline = Redline.compare(base, revised, proposal.by(), options);
            diagnostics.addAll(redline.diagnostics());
            if (redline.value().isEmpty()) {
                return Result.failed(diagnostics);
            }
            if (!texts.isEmpty() && !revised.comments().isEmpty()) {
                diagnostics.add(commentsLeftOut(proposal));
            }
            compiled.add(redline.orThrow());
            texts.add(revised);
        }
        Document document = Identity.compiled(new DeletedBlocks().document(compiled.document()));
        Set<String> asRevised = options.asRevised();
        for (int i = 0; i < proposals.size(); i++) {
            String author = proposals.get(i).by().author();
            diagnostics.addAll(Proof.ofAuthor(document, author, texts.get(i), asRevised));
        }
        diagnostics.addAll(Proof.ofBase(document, base, asRevised));
        return diagnostics.stream().anyMatch(Diagnostic::isError)
                ? Result.failed(diagnostics)
                : Result.of(new Compilation(document, Conflicts.in(document, compiler)), diagnostics);
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
