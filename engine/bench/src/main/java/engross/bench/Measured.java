package engross.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code engine/bench/run} has measured outside this program.
 *
 * @param versions of the tools, a line each
 * @param processes tables of whole processes, in Markdown
 * @param growth a table, in Markdown
 * @param warmPdf milliseconds of processor time for the PDF of the report, by tool; not a number where it failed
 */
record Measured(List<String> versions, String processes, String growth, Map<String, Double> warmPdf) {

    static Measured read(Path folder) throws IOException {
        Map<String, Double> warm = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("warm.txt"))) {
            int equals = line.lastIndexOf('=');
            String millis = line.substring(equals + 1);
            warm.put(line.substring(0, equals), millis.equals("failed") ? Double.NaN : Double.parseDouble(millis));
        }
        return new Measured(
                Files.readAllLines(folder.resolve("versions.txt")),
                Files.readString(folder.resolve("processes.md")),
                Files.readString(folder.resolve("growth.md")),
                warm);
    }
}
