package engross.cli;

import engross.revisions.Decision;
import picocli.CommandLine.Command;

/** {@code engross reject}: tracked changes of a Word file are rejected. */
@Command(
        name = "reject",
        description =
                "Rejects tracked changes of a Word file: all of them, or those of an author, a kind, some numbers.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  engross reject reviewed.docx -o clean.docx",
            "  engross reject reviewed.docx -o half.docx --author RUS --kind insertion",
            "  engross reject reviewed.docx -o some.docx --ids 3,7-9"
        })
final class RejectCommand extends SettleCommand {
    RejectCommand() {
        super(Decision.REJECT, "rejected");
    }
}
