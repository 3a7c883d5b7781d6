package engross.cli;

import engross.revisions.Decision;
import picocli.CommandLine.Command;

/** {@code engross accept}: tracked changes of a Word file are accepted. */
@Command(
        name = "accept",
        description =
                "Accepts tracked changes of a Word file: all of them, or those of an author, a kind, some numbers.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  engross accept reviewed.docx -o clean.docx",
            "  engross accept reviewed.docx -o half.docx --author RUS --kind insertion",
            "  engross accept reviewed.docx -o some.docx --ids 3,7-9"
        })
final class AcceptCommand extends SettleCommand {
    AcceptCommand() {
        super(Decision.ACCEPT, "accepted");
    }
}
