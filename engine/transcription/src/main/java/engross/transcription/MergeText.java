package engross.transcription;

import engross.house.House;
import engross.house.Labels;
import engross.model.Block;
import engross.model.Diagnostic;
import engross.model.Division;
import engross.model.Document;
import engross.model.Item;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Result;
import engross.model.Sequence;
import engross.model.Table;
import engross.numbering.Numbering;
import engross.transcription.FlatText.FlatLine;
import engross.transcription.SourceMerge.Assembled;
import engross.transcription.SourceMerge.Assembler;
import engross.transcription.SourceMerge.ProposalMarks;
import engross.transcription.SourceMerge.ProposedText;
import engross.transcription.SourceMerge.Source;
import engross.word.WordWriter;
import engross.word.reading.WordReader;
import engross.word.reading.WordText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A source as its Word file has it.
 *
 * @param language key of the house
 * @param file the name of the source
 * @param word the file, read back
 * @param places where each line stands in the source, in the order of {@link MergeLine#of}
 * @param ids by the bookmarks that stand for them in the file
 * @param notes names of the notes, in the order of their numbers
 * @param markings whose marks name nobody
 * @param proposals of the source
 * @param lost what of the file was not read back
 */
record MergeText(
        String language,
        String file,
        WordText word,
        List<FlatLine> places,
        Map<String, String> ids,
        List<String> notes,
        MergeMarkings markings,
        List<ProposalMarks> proposals,
        List<Diagnostic> lost) {

    static Result<MergeText> of(House house, Assembler assembler, Source source) {
        return assembler
                .assemble(source)
                .then(assembled -> Numbering.resolve(assembled.document())
                        .then(tree -> of(house, assembled, tree, source.file())));
    }

    private static Result<MergeText> of(House house, Assembled assembled, Document tree, String file) {
        String language = assembled.language();
        Labels labels = house.labels(language);
        WordWriter writer = WordWriter.of(house.styleSheet(language), labels.tag(), labels.direction());
        return writer.write(tree).then(docx -> {
            Result<WordText> read = WordReader.read(docx, file);
            return read.then(word -> Result.of(
                    new MergeText(
                            language,
                            file,
                            word,
                            FlatText.of(tree),
                            ids(tree),
                            tree.notes().stream().map(Note::id).toList(),
                            new MergeMarkings(assembled.authors(), assembled.proposals()),
                            assembled.proposals(),
                            read.diagnostics()),
                    List.of()));
        });
    }

    private static Map<String, String> ids(Document tree) {
        Map<String, String> ids = new LinkedHashMap<>();
        ids(tree.body(), ids);
        return ids;
    }

    private static void ids(List<? extends Block> blocks, Map<String, String> ids) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                id(paragraph.id(), ids);
            } else if (block instanceof Sequence sequence) {
                for (Item item : sequence.items()) {
                    id(item.id(), ids);
                    ids(item.body(), ids);
                }
            } else if (block instanceof Division division) {
                id(division.id(), ids);
                ids(division.body(), ids);
            } else {
                Table table = (Table) block;
                id(table.id(), ids);
                table.rows().forEach(row -> row.cells().forEach(cell -> ids(cell.body(), ids)));
            }
        }
    }

    /** Bookmarks have letters, digits and underscores only. */
    private static void id(String id, Map<String, String> ids) {
        if (!id.isEmpty()) {
            StringBuilder bookmark = new StringBuilder(id.length());
            id.chars().forEach(c -> bookmark.append(Character.isLetterOrDigit(c) ? (char) c : '_'));
            ids.putIfAbsent(bookmark.toString(), id);
        }
    }

    MergeText withPlaces(List<FlatLine> lines) {
        return new MergeText(language, file, word, lines, ids, notes, markings, proposals, lost);
    }

    /**
     * What a proposed text is of it: the same lines without marks, by the names that the text's own file has.
     *
     * @param lines places of those that the text after the changes has, of the whole document
     */
    MergeText of(ProposedText proposed, List<FlatLine> lines) {
        WordText accepted = AcceptedText.of(word);
        Map<String, String> names = new HashMap<>();
        List<String> all = NoteOrder.of(word.document());
        for (int i = 0; i < Math.min(all.size(), notes.size()); i++) {
            names.put(all.get(i), notes.get(i));
        }
        Map<String, String> own = new LinkedHashMap<>();
        ids.forEach((bookmark, id) -> own.put(bookmark, named(id)));
        return new MergeText(
                language,
                proposed.file(),
                accepted,
                lines,
                own,
                NoteOrder.of(accepted.document()).stream()
                        .map(id -> named(names.getOrDefault(id, id)))
                        .toList(),
                new MergeMarkings(proposed.authors(), List.of()),
                List.of(),
                lost);
    }

    /** An id or name as its own file has it: what another text has as well got a number behind the sign that none is written with. */
    private static String named(String id) {
        return id.replaceFirst("@[0-9]+$", "");
    }

    /** The texts of the proposals that stand in files of their own or are compared with some, by the numbers of the proposals, in order. */
    Map<Integer, ProposedText> proposed() {
        Map<Integer, ProposedText> proposed = new LinkedHashMap<>();
        for (int i = 0; i < proposals.size(); i++) {
            if (proposals.get(i).text().isPresent()) {
                proposed.put(i, proposals.get(i).text().get());
            }
        }
        return proposed;
    }

    /** Which proposed text each line is of; {@link FlatText#NO_PROPOSAL} for the source's own. */
    List<Integer> parts() {
        Map<Integer, ProposedText> proposed = proposed();
        return places.stream().map(line -> part(line, proposed)).toList();
    }

    /** Notes stand behind all texts: the file tells whose they are. */
    private int part(FlatLine line, Map<Integer, ProposedText> proposed) {
        if (proposed.containsKey(line.proposal())) {
            return line.proposal();
        }
        String of = line.place().file();
        if (of.equals(file)) {
            return FlatText.NO_PROPOSAL;
        }
        return proposed.entrySet().stream()
                .filter(each -> each.getValue().file().equals(of)
                        || each.getValue().base().equals(of))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(FlatText.NO_PROPOSAL);
    }

    /** Names of notes by their ids in a file: those of its own file in order, or those that say the same in another one. */
    Map<String, String> noteNames(Document reviewed) {
        Map<String, String> names = new HashMap<>();
        List<String> own = NoteOrder.of(word.document());
        List<String> texts = new ArrayList<>();
        own.forEach(id -> texts.add(text(word.document(), id)));
        List<String> others = NoteOrder.of(reviewed);
        List<String> otherTexts = new ArrayList<>();
        others.forEach(id -> otherTexts.add(text(reviewed, id)));
        LinePairs pairs = LinePairs.of(texts, otherTexts);
        for (int i = 0; i < own.size(); i++) {
            if (pairs.of(i) >= 0 && i < notes.size()) {
                names.put(others.get(pairs.of(i)), notes.get(i));
            }
        }
        int number = 1;
        for (String id : others) {
            while (!names.containsKey(id)) {
                String name = "note-" + number++;
                if (!notes.contains(name) && !names.containsValue(name)) {
                    names.put(id, name);
                }
            }
        }
        return names;
    }

    private static String text(Document document, String note) {
        for (Note each : document.notes()) {
            if (each.id().equals(note)) {
                return Texts.of(each.body().get(0).content(), change -> true) + " ";
            }
        }
        return " ";
    }
}
