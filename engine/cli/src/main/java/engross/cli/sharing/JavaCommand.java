package engross.cli.sharing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commands that start this virtual machine again, as the launcher starts it. */
final class JavaCommand {
    /**
     * The launchers have them too: an archive fits only the collector that it was made with, and templates log nothing, so that no
     * logging library need be looked for. Nobody watches so short a run, and the file for it takes as long as a page.
     */
    static final List<String> LIKE_THE_LAUNCHER = List.of(
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Dorg.freemarker.loggerLibrary=none");

    private JavaCommand() {}

    static List<String> of(Path jar, List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LIKE_THE_LAUNCHER);
        String home = System.getProperty("engross.home");
        if (home != null) {
            command.add("-Dengross.home=" + home);
        }
        command.addAll(options);
        command.addAll(List.of("-cp", jar.toString(), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
