package engross.transcription;

import engross.house.House;
import engross.model.Diagnostic;
import engross.model.Place;
import engross.model.Result;
import engross.model.Revision;
import engross.transcription.MergeAttempt.ChangeId;
import engross.transcription.MergePass.MergeInput;
import engross.transcription.SourceMerge.Assembler;
import engross.transcription.SourceMerge.ProposedText;
import engross.transcription.SourceMerge.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The merge of all parts of a document: first the source's own lines, then the text of each proposal that takes it from elsewhere. */
final class MergePasses {
    private final House house;
    private final Assembler assembler;
    private final Source source;
    private final String name;
    private final Set<Revision> own;
    private final MergeParts one;
    private final MergeParts other;
    private final List<MergeInput> inputs = new ArrayList<>();
    private final AcceptedMarks accepted;

    /**
     * @param name that the person knows the reviewed file by
     * @param own whose marks were sent
     * @param one as it was sent
     * @param other as it came back
     * @param since as the source gives it now; empty where it has not changed
     */
    MergePasses(
            House house,
            Assembler assembler,
            Source source,
            String name,
            Set<Revision> own,
            MergeParts one,
            MergeParts other,
            Optional<MergeParts> since) {
        this.house = house;
        this.assembler = assembler;
        this.source = source;
        this.name = name;
        this.own = own;
        this.one = one;
        this.other = other;
        this.accepted = new AcceptedMarks(one, other, own);
        MergeSide sent = one.own();
        MergeParts current = since.orElse(one);
        MergeSide now = since.isEmpty() ? sent : current.own();
        inputs.add(new MergeInput(house, FlatText.NO_PROPOSAL, sent, other.own(), now, current.ownText(), own));
        one.text().proposed().keySet().forEach(part -> inputs.add(proposed(part, since)));
    }

    private MergeInput proposed(int part, Optional<MergeParts> since) {
        MergeText names = one.text(part);
        MergeSide sent = one.side(part, names);
        MergeText text = since.map(current -> current.text(part)).orElse(names);
        MergeSide now = since.map(current -> current.side(part, names)).orElse(sent);
        return new MergeInput(house, part, sent, other.side(part, names), now, text, own);
    }

    /** Patches the texts and builds what they give. @param refused changes that are told, not written, with the reason of each */
    MergeAttempt attempt(Map<ChangeId, String> refused) {
        Map<String, SourcePatch> patches = new HashMap<>();
        patches.put(source.file(), SourcePatch.of(source.file(), source.content()));
        List<MergePass> passes = new ArrayList<>();
        List<MergePass> told = new ArrayList<>();
        for (MergeInput input : inputs) {
            MergePass pass = pass(input, patches, refused);
            ProposedText text = one.text().proposed().get(input.part());
            String reason = text == null ? null : reason(pass, text);
            if (text == null || reason == null) {
                passes.add(pass);
            } else {
                pass.tell(reason, Place.of(text.file()));
                told.add(pass);
            }
        }
        passes.forEach(MergePass::carryOut);
        for (SourcePatch patch : patches.values()) {
            MergeLedger.carryOut(
                    passes.stream()
                            .filter(pass -> pass.patch() == patch)
                            .map(MergePass::ledger)
                            .toList(),
                    patch);
        }
        MergeLedger fields = new MergeLedger(orders(ChangeId.FIELDS, refused));
        MergePass first = passes.get(0);
        Marking usual = first.text().markings().usual();
        MergeFields.carryOut(house, one.text(), other.word(), name, usual, first.patch(), fields);
        passes.forEach(MergePass::addAuthors);
        passes.forEach(accepted::tell);
        List<MergePass> all = new ArrayList<>(passes);
        all.addAll(told);
        return MergeAttempt.of(house, assembler, source, all, fields);
    }

    private MergePass pass(MergeInput input, Map<String, SourcePatch> patches, Map<ChangeId, String> refused) {
        SourcePatch patch = patches.computeIfAbsent(
                input.text().file(),
                file -> SourcePatch.of(file, source.read(file).orElseThrow()));
        return new MergePass(input, patch, orders(input.part(), refused));
    }

    private static Map<Long, String> orders(int part, Map<ChangeId, String> refused) {
        Map<Long, String> orders = new LinkedHashMap<>();
        refused.forEach((key, reason) -> {
            if (key.part() == part) {
                orders.put(key.order(), reason);
            }
        });
        return orders;
    }

    /** Why nothing of a proposed text is changed; null where it may be. */
    private @Nullable String reason(MergePass pass, ProposedText text) {
        long named = one.text().proposed().values().stream()
                .filter(each -> each.file().equals(text.file()) && !each.file().equals(source.file()))
                .count();
        if (text.named()) {
            return "the proposal names " + text.file() + " as it is: change it there if it is wrong";
        }
        if (named > 1) {
            return "several proposals take their texts from " + text.file() + ": change it there";
        }
        return pass.cameBack() ? null : "the whole text is gone: take the proposal out of the source";
    }

    /** All that can be merged without a fault, and what became of each change. */
    Result<Merged> merged() {
        FaultlessMerge faultless = new FaultlessMerge(this::attempt);
        MergeAttempt attempt = faultless.found();
        MergeProof proof = proof(attempt);
        for (Map<ChangeId, String> unsound = unsound(attempt, proof); !unsound.isEmpty(); ) {
            faultless.refuse(unsound);
            attempt = faultless.found();
            proof = proof(attempt);
            unsound = unsound(attempt, proof);
        }
        return merged(attempt, proof);
    }

    private MergeProof proof(MergeAttempt attempt) {
        Optional<MergeText> built = attempt.built().value();
        return built.isPresent()
                ? MergeProof.of(house, attempt.passes(), built.get(), name)
                : MergeProof.failed(attempt.built().diagnostics());
    }

    /** Changes that are written and may not be, with the reason: each time at least one of those that are written. */
    private static Map<ChangeId, String> unsound(MergeAttempt attempt, MergeProof proof) {
        Map<ChangeId, String> unsound = new LinkedHashMap<>();
        for (MergePass pass : attempt.passes()) {
            pass.unsound(proof.misplaced().getOrDefault(pass.part(), Set.of()))
                    .forEach(order -> unsound.put(
                            new ChangeId(pass.part(), order),
                            "it, or a change that it goes with, could not be put in its place"));
        }
        return unsound;
    }

    private Result<Merged> merged(MergeAttempt attempt, MergeProof proof) {
        List<Diagnostic> told = new ArrayList<>();
        attempt.passes().forEach(pass -> told.addAll(pass.losses().diagnostics()));
        told.addAll(proof.diagnostics());
        List<Disposition> dispositions = new ArrayList<>(attempt.fields().dispositions(Set.of()));
        attempt.passes()
                .forEach(pass -> dispositions.addAll(
                        pass.ledger().dispositions(proof.built().getOrDefault(pass.part(), Set.of()))));
        return Result.of(
                new Merged(attempt.texts().getOrDefault(source.file(), ""), others(attempt), dispositions), told);
    }

    /** The files other than the source that changed, by their paths from its folder. */
    private Map<String, String> others(MergeAttempt attempt) {
        Map<String, String> others = new LinkedHashMap<>();
        attempt.texts().forEach((file, text) -> {
            byte[] before = source.read(file).orElse(new byte[0]);
            boolean changed = !text.equals(new String(before, StandardCharsets.UTF_8));
            if (!file.equals(source.file()) && changed) {
                others.put(source.path(file).orElse(file), text);
            }
        });
        return others;
    }
}
