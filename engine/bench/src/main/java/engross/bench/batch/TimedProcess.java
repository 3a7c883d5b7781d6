package engross.bench.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a process took, with all that it started itself.
 *
 * @param elapsed seconds
 * @param processor seconds, of the user and of the system
 */
record TimedProcess(int code, double elapsed, double processor, String output) {
    /** Runs a command to its end, on as many processors; its output is kept. */
    static TimedProcess run(int processors, List<String> command) throws IOException, InterruptedException {
        Path log = Files.createTempFile("engross-bench", ".log");
        Path times = Files.createTempFile("engross-bench", ".times");
        try {
            List<String> timed = new ArrayList<>(
                    List.of("bash", "-c", "TIMEFORMAT='%R %U %S'; time \"$@\" >'" + log + "' 2>&1", "bash"));
            timed.addAll(List.of("taskset", "-c", processors == 1 ? "0" : "0-" + (processors - 1)));
            timed.addAll(command);
            int code = new ProcessBuilder(timed)
                    .redirectError(times.toFile())
                    .start()
                    .waitFor();
            String last = Files.readString(times).strip();
            String[] words = last.substring(last.lastIndexOf('\n') + 1).split(" ", -1);
            return new TimedProcess(
                    code,
                    Double.parseDouble(words[0]),
                    Double.parseDouble(words[1]) + Double.parseDouble(words[2]),
                    Files.readString(log));
        } finally {
            Files.delete(log);
            Files.delete(times);
        }
    }
}
