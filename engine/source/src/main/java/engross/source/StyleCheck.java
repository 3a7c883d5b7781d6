package engross.source;

import engross.model.Inline;
import engross.source.Vocabulary.DocumentType;
import engross.source.Vocabulary.ItemPunctuation;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Mapping;
import engross.yaml.YamlNode.Sequence;
import java.util.List;

/** Good style: what is no fault, but wrong in an official text. All of it is held against the text as it reads after all changes. */
final class StyleCheck {
    private final Reading reading;
    private final Writing writing;
    private final AnnexCheck annexes;

    private StyleCheck(Reading reading) {
        this.reading = reading;
        this.writing = Writing.of(reading.language());
        this.annexes = new AnnexCheck(reading);
    }

    static void of(SourceDocument document, Mapping source, Reading reading) {
        StyleCheck check = new StyleCheck(reading);
        check.texts();
        CoverCheck.check(document.cover(), reading);
        check.part(document, source);
        check.pairs(document);
        check.proposals(document, source);
    }

    private void texts() {
        Faults faults = reading.faults();
        LetterCheck letters = new LetterCheck(faults, writing);
        ChineseCheck chinese = new ChineseCheck(faults);
        ReferenceForms forms = new ReferenceForms();
        ReferenceScan references = new ReferenceScan(forms);
        QuoteMix quotes = new QuoteMix();
        for (ReadText text : reading.texts().all()) {
            letters.check(text);
            references.scan(text);
            quotes.add(text);
            if (writing == Writing.CHINESE) {
                chinese.check(text);
            }
        }
        forms.report(faults);
        quotes.report(faults);
    }

    /** A document or instrument by itself. */
    private void part(SourceDocument part, Mapping mapping) {
        DocumentType type = reading.vocabulary().types().get(part.type());
        boolean instrument = type != null && type.instrument();
        ItemPunctuation marks = reading.vocabulary().itemPunctuation().get(reading.language());
        if (marks != null) {
            ItemCheck items = new ItemCheck(reading, marks);
            items.body(part.body(), instrument);
            part.annexes().forEach(annex -> items.body(annex.body(), false));
        }
        if (type != null && type.countsAnnexes()) {
            annexes.order(mapping);
            annexes.byHand(part.body());
            part.annexes().forEach(annex -> annexes.byHand(annex.body()));
        }
    }

    private void pairs(SourceDocument document) {
        PairCheck pairs = new PairCheck(reading.faults(), writing);
        line(document.title(), pairs);
        document.cover().forEach(entry -> paragraphs(entry.paragraphs(), pairs));
        body(document, pairs);
        document.notes().forEach(note -> paragraphs(note.paragraphs(), pairs));
        for (SourceProposal proposal : document.proposals()) {
            line(proposal.instrument().title(), pairs);
            body(proposal.instrument(), pairs);
            paragraphs(proposal.reasons(), pairs);
        }
    }

    private void body(SourceDocument part, PairCheck pairs) {
        BlockTexts blocks = new BlockTexts(reading.texts(), pairs);
        blocks.body(part.body());
        pairs.end();
        for (SourceAnnex annex : part.annexes()) {
            line(annex.title(), pairs);
            blocks.body(annex.body());
            pairs.end();
        }
    }

    private void paragraphs(List<List<Inline>> paragraphs, PairCheck pairs) {
        for (List<Inline> paragraph : paragraphs) {
            ReadText text = reading.texts().of(paragraph);
            if (text != null) {
                pairs.check(text);
            }
        }
        pairs.end();
    }

    private void line(List<Inline> line, PairCheck pairs) {
        paragraphs(List.of(line), pairs);
    }

    private void proposals(SourceDocument document, Mapping source) {
        if (!(source.get("proposals") instanceof Sequence list)) {
            return;
        }
        for (YamlNode node : list.items()) {
            if (node instanceof Mapping proposal && proposal.get("instrument") instanceof Mapping instrument) {
                document.proposals().stream()
                        .map(SourceProposal::instrument)
                        .filter(part -> part.place().equals(instrument.place()))
                        .forEach(part -> part(part, instrument));
            }
        }
    }
}
