package engross.house;

import engross.model.NumberForm;
import engross.source.SourceBlock.CallKind;
import java.util.List;
import java.util.Map;

/** What {@code house.yaml} and {@code meetings.yaml} say. */
record HouseSettings(
        String name,
        Map<String, CallKind> calls,
        CallItems preambular,
        CallItems operative,
        Map<String, NumberForm> lists,
        Map<String, Map<String, NumberForm>> ownLists,
        BlockStyles styles,
        String emphasis,
        String logo,
        RedlineStyle redline,
        List<CoverForm> covers,
        String coverRuleBefore,
        Map<String, Session> sessions) {

    CallItems callItems(CallKind kind) {
        return kind == CallKind.PREAMBULAR ? preambular : operative;
    }
}
