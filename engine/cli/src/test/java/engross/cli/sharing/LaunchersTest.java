package engross.cli.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.testkit.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The two launchers as texts: that of Windows cannot be run on the machines that build this. */
class LaunchersTest {
    private static final Path WINDOWS = ProjectFiles.root().resolve("engross.cmd");

    @Test
    void bothStartTheVirtualMachineAsTheArchiveIsMade() throws IOException {
        String flags = String.join(" ", JavaCommand.LIKE_THE_LAUNCHER);
        for (Path launcher : List.of(ProjectFiles.root().resolve("engross"), WINDOWS)) {
            assertTrue(Files.readString(launcher).contains(flags), launcher + " does not start with " + flags);
        }
    }

    /** A bracket in an argument would end a block: the arguments stand in one line, and no line of a block takes them. */
    @Test
    void theOneOfWindowsTakesArgumentsWithBrackets() throws IOException {
        int depth = 0;
        int taken = 0;
        for (String line : Files.readAllLines(WINDOWS)) {
            if (line.contains("%*")) {
                taken++;
                assertEquals(0, depth, line);
                assertTrue(line.startsWith("\"%java%\""), line);
            }
            String unquoted = line.replaceAll("\"[^\"]*\"", "");
            depth += unquoted.endsWith("(") ? 1 : unquoted.startsWith(")") ? -1 : 0;
        }
        assertEquals(0, depth);
        assertEquals(1, taken);
    }

    @Test
    void theOneOfWindowsJumpsToLabelsThatAreThere() throws IOException {
        String text = Files.readString(WINDOWS);
        Pattern.compile("goto (\\w+)")
                .matcher(text)
                .results()
                .forEach(jump -> assertTrue(
                        Pattern.compile("(?m)^:" + jump.group(1) + "\\r?$")
                                .matcher(text)
                                .find(),
                        jump.group()));
        assertTrue(text.stripTrailing().endsWith("exit /b %errorlevel%"), "the exit code is that of the program");
    }
}
