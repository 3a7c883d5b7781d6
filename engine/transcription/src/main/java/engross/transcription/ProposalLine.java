package engross.transcription;

import engross.house.House;

/**
 * The line that begins a proposal: {@code MOD    RUS/88/1}.
 *
 * @param action as the line has it, of the house or not
 * @param number of the proposal; empty for none
 */
record ProposalLine(String action, String number) {

    static ProposalLine of(Part.Line line, House house) {
        String action = (line.tabbed() ? Texts.of(line.label(), Texts.NEW) : line.after()).strip();
        String number = line.tabbed() ? Texts.of(line.content(), Texts.NEW).strip() : "";
        int space = action.indexOf(' ');
        return house.vocabulary().actions().containsKey(action) || space < 0
                ? new ProposalLine(action, number)
                : new ProposalLine(
                        action.substring(0, space), action.substring(space).strip());
    }
}
