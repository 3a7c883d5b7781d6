package engross.api;

import engross.assembly.Assembly;
import engross.assembly.Pictures;
import engross.model.Block;
import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Division;
import engross.model.Document;
import engross.model.Furniture;
import engross.model.Note;
import engross.model.Picture;
import engross.model.Result;
import engross.redline.Redline;
import engross.redline.Views;
import engross.source.SourceDocument;
import engross.source.SourceProposal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The marks of proposals that name a base. The base is put into the house's form in the place of the instrument, and both are compared: each
 * proposal's marks are its own author's and prove themselves.
 */
final class ProposalRedline {
    private static final String PROPOSAL = "proposal";
    private static final String INSTRUMENT = "instrument";

    private final Document document;
    private final Document bases;
    private final Redline.Options options;
    private final Diagnostics diagnostics = new Diagnostics();
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    /** The proposals with their bases in the place of the revised texts. */
    private final List<Division> before = new ArrayList<>();

    private ProposalRedline(Document document, Document bases, Redline.Options options) {
        this.document = document;
        this.bases = bases;
        this.options = options;
        document.notes().forEach(note -> notes.put(note.id(), note));
        pictures.putAll(bases.pictures());
        pictures.putAll(document.pictures());
    }

    /**
     * A document with the marks of all its proposals.
     *
     * @param texts before and after the marks; none where no proposal names a base
     */
    record Marked(Document document, Optional<Texts> texts) {}

    /** The texts that the marks stand between, without marks. */
    record Texts(Document base, Document revised) {}

    /** The document of a source with the marks of all its proposals. */
    static Result<Marked> of(Assembly assembly, SourceDocument source, Pictures files, Redline.Options options) {
        Result<Document> assembled = assembly.assemble(source, files);
        if (source.proposals().stream().allMatch(proposal -> proposal.base().isEmpty())) {
            return assembled.then(document -> Result.of(new Marked(document, Optional.empty()), List.of()));
        }
        return assembled.then(document -> assembly.assemble(ofBases(source), files)
                .then(bases -> new ProposalRedline(document, bases, options).marked(source.proposals())));
    }

    /** A source that has only the proposals, each with its base. */
    private static SourceDocument ofBases(SourceDocument source) {
        List<SourceProposal> proposals = source.proposals().stream()
                .map(proposal -> new SourceProposal(
                        proposal.action(),
                        proposal.tracked(),
                        proposal.by(),
                        proposal.number(),
                        proposal.amended(),
                        proposal.base().orElse(proposal.instrument()),
                        Optional.empty(),
                        proposal.provision(),
                        List.of(),
                        proposal.place()))
                .toList();
        return new SourceDocument(
                source.type(),
                source.language(),
                source.fields(),
                source.title(),
                List.of(),
                source.headings(),
                List.of(),
                List.of(),
                source.notes(),
                proposals,
                List.of(),
                source.authors(),
                source.rulesOff(),
                source.place());
    }

    private Result<Marked> marked(List<SourceProposal> proposals) {
        List<Division> based = divisions(bases);
        List<Division> after = divisions(document);
        if (based.size() != proposals.size() || after.size() != proposals.size()) {
            diagnostics.add(Diagnostic.error(
                            "template",
                            proposals.get(0).place(),
                            "the template writes " + after.size() + " divisions of the role proposal for "
                                    + proposals.size() + " proposals")
                    .withHint("a template writes <division role=\"proposal\"> for each, below no other one"));
            return Result.failed(diagnostics.sorted());
        }
        List<Block> body = new ArrayList<>();
        int next = 0;
        for (Block block : document.body()) {
            boolean compared = isProposal(block) && proposals.get(next).base().isPresent();
            body.add(compared ? marked((Division) block, based.get(next), proposals.get(next)) : block);
            next += isProposal(block) ? 1 : 0;
        }
        return diagnostics.hasErrors()
                ? Result.failed(diagnostics.sorted())
                : Result.of(
                        new Marked(
                                with(body, notes, pictures),
                                Optional.of(new Texts(base(proposals), Views.accepted(document)))),
                        diagnostics.sorted());
    }

    private Document with(List<Block> body, Map<String, Note> ofNotes, Map<String, Picture> ofPictures) {
        return new Document(
                document.metadata(),
                document.furniture(),
                body,
                List.copyOf(ofNotes.values()),
                document.comments(),
                ofPictures);
    }

    /** What rejecting all marks has to give. */
    private Document base(List<SourceProposal> proposals) {
        List<Block> body = new ArrayList<>();
        int next = 0;
        int compared = 0;
        for (Block block : document.body()) {
            boolean isCompared = isProposal(block) && proposals.get(next).base().isPresent();
            body.add(isCompared ? before.get(compared++) : block);
            next += isProposal(block) ? 1 : 0;
        }
        Map<String, Note> ofNotes = new LinkedHashMap<>();
        document.notes().forEach(note -> ofNotes.put(note.id(), note));
        bases.notes().forEach(note -> ofNotes.put(note.id(), note));
        Map<String, Picture> ofPictures = new LinkedHashMap<>(document.pictures());
        ofPictures.putAll(bases.pictures());
        return Views.rejected(with(body, ofNotes, ofPictures));
    }

    private static List<Division> divisions(Document of) {
        return of.body().stream()
                .filter(ProposalRedline::isProposal)
                .map(Division.class::cast)
                .toList();
    }

    private static boolean isProposal(Block block) {
        return block instanceof Division division && division.role().equals(PROPOSAL);
    }

    private static boolean isInstrument(Block block) {
        return block instanceof Division division && division.role().equals(INSTRUMENT);
    }

    private Division marked(Division proposal, Division base, SourceProposal source) {
        Document old = part(
                bases,
                base.body().stream().filter(ProposalRedline::isInstrument).toList());
        List<Block> body = new ArrayList<>();
        List<Block> baseBody = new ArrayList<>();
        for (Block block : proposal.body()) {
            if (isInstrument(block)) {
                Result<Document> redline = Redline.compare(old, part(document, List.of(block)), source.by(), options);
                diagnostics.addAll(redline.diagnostics());
                redline.value().ifPresent(marked -> {
                    marked.notes().forEach(note -> notes.put(note.id(), note));
                    marked.pictures().forEach(pictures::putIfAbsent);
                    body.addAll(marked.body());
                    baseBody.addAll(Redline.baseline(old, marked, options).body());
                });
            } else {
                body.add(block);
                baseBody.add(block);
            }
        }
        before.add(proposal.withBody(baseBody));
        return proposal.withBody(body);
    }

    /** A part of a document as one of its own, with the notes that it refers to. */
    private static Document part(Document whole, List<Block> body) {
        Set<String> referred = NoteReferences.in(body);
        return new Document(
                whole.metadata(),
                Furniture.NONE,
                body,
                whole.notes().stream()
                        .filter(note -> referred.contains(note.id()))
                        .toList(),
                whole.comments(),
                whole.pictures());
    }
}
