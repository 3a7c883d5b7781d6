package engross.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the Chinese and Arabic fonts are there, which the build takes from npm packages and goes on without. */
public final class FontFiles {
    /** What a test says that needs them and is left out. */
    public static final String MISSING =
            "skipped: there are no Chinese and Arabic fonts; install npm and build again, or set engross.fonts";

    private static final String[] NEEDED = {"NotoSerifSC_400Regular.ttf", "NotoNaskhArabic_400Regular.ttf"};

    private FontFiles() {}

    /** Whether all fonts are there. */
    public static boolean areThere() {
        String folder = System.getProperty("engross.fonts", "");
        for (String file : NEEDED) {
            boolean own = !folder.isEmpty() && Files.isRegularFile(Path.of(folder, file));
            if (!own && FontFiles.class.getResource("/fonts/" + file) == null) {
                return false;
            }
        }
        return true;
    }

    /** Whether the fonts are there that a text of a language needs. @param language BCP 47 tag */
    public static boolean areThereFor(String language) {
        return !(language.startsWith("zh") || language.startsWith("ar")) || areThere();
    }
}
