package engross.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class EngrossVersion implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"engross " + version()};
    }

    static String version() throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = EngrossVersion.class.getResourceAsStream("version.properties")) {
            if (stream != null) {
                properties.load(stream);
            }
        }
        return properties.getProperty("version", "unknown");
    }
}
