package engross.cli;

import engross.house.House;
import engross.model.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which house style a command works in. */
final class HouseOptions {
    @Option(
            names = "--house",
            paramLabel = "FOLDER",
            description = "The house style: labels, styles and templates. Default: the one that comes with Engross.")
    private @Nullable Path folder;

    /** The house. @throws UsageFault with all that is wrong with its files */
    House house() throws IOException {
        Result<House> house = House.read(folder == null ? HouseFiles.shipped() : HouseFiles.of(folder));
        boolean newer = folder == null && house.value().isEmpty() && HouseFiles.shippedIsNewerThanProgram();
        return UsageFault.orValue(
                house,
                newer
                        ? "the house style is at fault, or newer than this program; mvn -DskipTests package builds it again"
                        : "the house style is at fault");
    }
}
