package engross.api;

import engross.house.PreparedHouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A step of the build: puts the prepared form of the shipped house among its files. */
public final class HousePreparation {
    private HousePreparation() {}

    /** Takes the folder of the classes. @throws IllegalStateException where the house is at fault: then there is no product */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0], "engross", "api", "houses", ShippedHouse.NAME, PreparedHouse.FILE);
        Files.write(file, PreparedHouse.of(ShippedHouse.files()));
    }
}
