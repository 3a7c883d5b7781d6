package engross.api;

import engross.model.Comment;
import engross.model.Diagnostic;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Result;
import engross.model.Revision;
import engross.redline.Compilation;
import engross.redline.Redline;
import engross.redline.Register;
import engross.redline.Views;
import engross.source.SourceDocument;
import engross.source.SourceField;
import engross.source.SourceNote;
import engross.source.SourceProposal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what members propose as whole texts in the form of the base, so that they can be compared with it. */
final class AmendmentReader {
    private final Engine engine;
    private final AssembledDocument base;

    AmendmentReader(Engine engine, AssembledDocument base) {
        this.engine = engine;
        this.base = base;
    }

    /**
     * What an amendment does to the base.
     *
     * @param by its author, and the date of the marks
     * @param symbol {@code MOD} where there is a revised text; another action that only names the base, such as {@code SUP}
     * @param number of the proposal, such as {@code RUS/88/1}; may be empty
     * @param revised the text as its author wants it; the base itself where the action only names it
     */
    record Proposed(Revision by, String symbol, String number, Document revised, Place place) {
        Compilation.Proposal proposal() {
            return new Compilation.Proposal(revised, by);
        }
    }

    /** One amendment; or what is wrong with it. */
    Result<Proposed> read(Amendment amendment) {
        return engine.assemble(amendment.text()).then(assembled -> {
            SourceDocument source = assembled.source();
            if (!source.language().equals(base.source().language())) {
                return failed(
                        "different-language",
                        source.place(),
                        "the amendment is in the language `" + source.language() + "`, the base in `"
                                + base.source().language() + "`");
            }
            return source.proposals().isEmpty() ? version(amendment, assembled) : contribution(amendment, assembled);
        });
    }

    private Result<Proposed> version(Amendment amendment, AssembledDocument assembled) {
        SourceDocument source = assembled.source();
        if (!isOfBase(source)) {
            return failed(
                    "different-versions",
                    source.place(),
                    "the amendment is " + named(source) + ", the base is " + named(base.source()));
        }
        String author = amendment
                .author()
                .or(() -> source.field("source"))
                .orElse(amendment.text().stem());
        Revision by = Revision.on(author, source.field("date"));
        Document marked = assembled.document();
        Document revised = remarked(Views.accepted(marked), source.authors().usual(), by);
        List<Diagnostic> told = new ArrayList<>();
        OwnMarks.ofAmendment(marked, author).ifPresent(warning -> {
            told.add(warning);
            told.addAll(otherBase(Views.rejected(marked), by));
        });
        return Result.of(new Proposed(by, "MOD", "", revised, source.place()), told);
    }

    /** A text with the comments that stand in it; those that name nobody are its author's. */
    private static Document remarked(Document text, Revision usual, Revision by) {
        Set<String> begun = new HashSet<>();
        for (Paragraph paragraph : Paragraphs.of(text)) {
            for (Inline inline : paragraph.content()) {
                if (inline instanceof Inline.CommentStart start) {
                    begun.add(start.comment());
                }
            }
        }
        return text.withComments(text.comments().stream()
                .filter(comment -> begun.contains(comment.id()))
                .map(comment -> comment.by().equals(usual)
                        ? new Comment(comment.id(), by, comment.body(), comment.place())
                        : comment)
                .toList());
    }

    private boolean isOfBase(SourceDocument source) {
        return source.type().equals(base.source().type())
                && source.field("number").equals(base.source().field("number"));
    }

    private static String named(SourceDocument source) {
        return source.type()
                + source.field("number").map(number -> " " + number).orElse("");
    }

    private Result<Proposed> contribution(Amendment amendment, AssembledDocument assembled) {
        SourceDocument source = assembled.source();
        List<SourceProposal> onBase = source.proposals().stream()
                .filter(proposal -> isOfBase(proposal.instrument()))
                .toList();
        if (onBase.size() != 1) {
            return failed(
                    "different-versions",
                    source.place(),
                    onBase.isEmpty()
                            ? "the contribution proposes nothing on " + named(base.source())
                            : "the contribution has " + onBase.size() + " proposals on " + named(base.source()));
        }
        SourceProposal proposal = onBase.get(0);
        Revision by = new Revision(
                amendment.author().orElse(proposal.by().author()), proposal.by().date());
        if (!proposal.tracked()) {
            return Result.of(
                    new Proposed(by, proposal.action(), proposal.number(), base.document(), proposal.place()),
                    List.of());
        }
        return engine.assemble(
                        inFormOfBase(proposal.instrument(), source, proposal.amended()),
                        amendment.text().pictures())
                .then(marked -> before(proposal, source, amendment, marked)
                        .then(old -> Result.of(
                                new Proposed(
                                        by,
                                        proposal.action(),
                                        proposal.number(),
                                        remarked(Views.accepted(marked.document()), proposal.by(), by),
                                        proposal.place()),
                                told(old, marked.document(), by))));
    }

    /** The text that the proposal itself takes for the base. */
    private Result<Document> before(
            SourceProposal proposal, SourceDocument source, Amendment amendment, AssembledDocument marked) {
        return proposal.base().isEmpty()
                ? Result.of(Views.rejected(marked.document()), List.of())
                : engine.assemble(
                                inFormOfBase(proposal.base().get(), source, Optional.empty()),
                                amendment.text().pictures())
                        .then(old -> Result.of(Views.accepted(old.document()), List.of()));
    }

    /** A proposal is written with marks, which are its author's: those of others are told. */
    private List<Diagnostic> told(Document old, Document marked, Revision by) {
        List<Diagnostic> told = new ArrayList<>(otherBase(old, by));
        if (Views.authors(marked).size() > 1) {
            OwnMarks.ofAmendment(marked, by.author()).ifPresent(told::add);
        }
        return told;
    }

    /** Says where the author had another base before him: those differences will look like his changes. */
    private List<Diagnostic> otherBase(Document old, Revision by) {
        Redline.Options options = engine.redlineOptions();
        Optional<Document> marked = Redline.compare(Views.accepted(base.document()), old, by, options)
                .value();
        List<Register.Entry> differences =
                marked.map(redline -> Register.of(redline, List.of()).changes()).orElse(List.of());
        return differences.isEmpty()
                ? List.of()
                : List.of(Diagnostic.warning(
                                "other-base",
                                differences.get(0).provision().place(),
                                "the text that " + by.author()
                                        + " proposes to change is not the base: it differs in " + differences.size()
                                        + (differences.size() == 1 ? " place" : " places"))
                        .withHint("these differences count as changes of " + by.author()));
    }

    /** The text of a proposal as a document like the base. */
    private SourceDocument inFormOfBase(
            SourceDocument instrument, SourceDocument contribution, Optional<SourceField> amended) {
        SourceDocument frame = base.source();
        Map<String, SourceField> fields = new LinkedHashMap<>(frame.fields());
        fields.putAll(instrument.fields());
        amended.ifPresent(session -> fields.put("amended", session));
        List<SourceNote> notes = Stream.concat(instrument.notes().stream(), contribution.notes().stream())
                .toList();
        return new SourceDocument(
                frame.type(),
                frame.language(),
                fields,
                instrument.title(),
                frame.cover(),
                instrument.headings(),
                instrument.body(),
                instrument.annexes(),
                notes,
                List.of(),
                contribution.comments(),
                instrument.authors(),
                contribution.rulesOff(),
                instrument.place());
    }

    private static Result<Proposed> failed(String code, Place place, String message) {
        return Result.failed(List.of(
                Diagnostic.error(code, place, message).withHint("amendments are of one text, in one language")));
    }
}
