package engross.transcription;

import engross.house.House;
import engross.model.Diagnostic;
import engross.model.Result;
import engross.transcription.SourceMerge.Assembler;
import engross.transcription.SourceMerge.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Patched texts and what they give.
 *
 * @param passes the source's own lines first
 * @param fields what becomes of plain values
 * @param texts what changed, by the names of the files; the source is always there
 * @param built what the patched source gives; empty where it has a fault
 */
record MergeAttempt(List<MergePass> passes, MergeLedger fields, Map<String, String> texts, Result<MergeText> built) {

    /** A change: the number of the part that it is of, and its order there. */
    record ChangeId(int part, long order) {
        /** The part of the plain values. */
        static final int FIELDS = -2;
    }

    /** Builds the patched texts. */
    static MergeAttempt of(
            House house, Assembler assembler, Source source, List<MergePass> passes, MergeLedger fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        passes.forEach(pass -> texts.put(pass.patch().file(), pass.patch().done()));
        Source patched = source.with(texts);
        return new MergeAttempt(passes, fields, texts, MergeText.of(house, assembler, patched));
    }

    boolean fails() {
        return built.value().isEmpty();
    }

    /** What is wrong with the patched source. */
    String fault() {
        return built.diagnostics().stream()
                .filter(Diagnostic::isError)
                .findFirst()
                .map(found -> found.message() + " [" + found.code() + "]")
                .orElse("it could not be built");
    }

    /** All changes that are written. */
    List<ChangeId> written() {
        List<ChangeId> written = new ArrayList<>();
        fields.written().forEach(order -> written.add(new ChangeId(ChangeId.FIELDS, order)));
        passes.forEach(pass -> pass.ledger().written().forEach(order -> written.add(new ChangeId(pass.part(), order))));
        return written;
    }
}
