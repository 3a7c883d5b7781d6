package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

/** What cannot be done is told in words. */
class FailuresTest {
    /** Asks for more memory than there is. */
    @Command(name = "greedy")
    static final class Greedy implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new OutOfMemoryError("Java heap space");
        }
    }

    @Test
    void tooLittleMemoryIsNoBugOfOurs() {
        StringWriter err = new StringWriter();
        int code = Engross.runAlone(new Greedy(), new PrintWriter(new StringWriter()), new PrintWriter(err, true));
        assertEquals(ExitCode.WRONG_USE, code);
        assertTrue(err.toString().startsWith("engross: there is not enough memory"), err.toString());
    }
}
