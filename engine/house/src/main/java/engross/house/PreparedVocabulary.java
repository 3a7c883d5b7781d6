package engross.house;

import engross.house.WordForms.Line;
import engross.source.Vocabulary;
import engross.source.Vocabulary.Action;
import engross.source.Vocabulary.DocumentType;
import engross.source.Vocabulary.FieldKind;
import engross.source.Vocabulary.ItemPunctuation;
import java.util.LinkedHashSet;

/** What sources may say, and what Word files look like, in the prepared form of a house. */
final class PreparedVocabulary {
    private static final FieldKind[] FIELD_KINDS = FieldKind.values();
    private static final Line[] LINES = Line.values();

    private PreparedVocabulary() {}

    static void write(PreparedWriter out, Vocabulary vocabulary) {
        out.map(vocabulary.types(), PreparedVocabulary::type);
        out.texts(vocabulary.languages());
        out.texts(vocabulary.calls());
        out.texts(vocabulary.submitters());
        out.texts(vocabulary.coverKeys());
        out.map(vocabulary.actions(), PreparedVocabulary::action);
        out.text(vocabulary.symbolPattern());
        out.map(vocabulary.fields(), PreparedWriter::choice);
        out.texts(vocabulary.listForms());
        out.map(vocabulary.itemPunctuation(), PreparedVocabulary::punctuation);
        out.texts(vocabulary.annexWords());
    }

    static Vocabulary read(PreparedReader in) {
        return new Vocabulary(
                in.map(PreparedVocabulary::type),
                in.texts(),
                new LinkedHashSet<>(in.texts()),
                in.texts(),
                in.texts(),
                in.map(PreparedVocabulary::action),
                in.text(),
                in.map(kind -> kind.choice(FIELD_KINDS)),
                in.texts(),
                in.map(PreparedVocabulary::punctuation),
                in.texts());
    }

    private static void type(PreparedWriter out, DocumentType type) {
        out.texts(type.required());
        out.flag(type.instrument());
        out.flag(type.countsAnnexes());
    }

    private static DocumentType type(PreparedReader in) {
        return new DocumentType(in.texts(), in.flag(), in.flag());
    }

    private static void action(PreparedWriter out, Action action) {
        out.flag(action.tracked());
        out.flag(action.bodyless());
        out.flag(action.numbered());
    }

    private static Action action(PreparedReader in) {
        return new Action(in.flag(), in.flag(), in.flag());
    }

    private static void punctuation(PreparedWriter out, ItemPunctuation punctuation) {
        out.text(punctuation.between());
        out.text(punctuation.beforeCall());
        out.text(punctuation.last());
        out.text(punctuation.lead());
    }

    private static ItemPunctuation punctuation(PreparedReader in) {
        return new ItemPunctuation(in.text(), in.text(), in.text(), in.text());
    }

    static void wordForms(PreparedWriter out, WordForms forms) {
        out.textMap(forms.aliases());
        out.map(forms.lines(), PreparedWriter::choice);
        out.textMap(forms.instruments());
        out.textMap(forms.tables());
        out.textMap(forms.symbolParts());
    }

    static WordForms wordForms(PreparedReader in) {
        return new WordForms(
                in.textMap(), in.map(line -> line.choice(LINES)), in.textMap(), in.textMap(), in.textMap());
    }
}
