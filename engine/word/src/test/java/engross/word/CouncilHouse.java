package engross.word;

import engross.house.House;
import engross.model.Direction;
import engross.model.style.StyleSheet;
import engross.testkit.ProjectFiles;

/** The shipped house's styles, read once for all tests. */
final class CouncilHouse {
    private static final House HOUSE = House.read(ProjectFiles.house()).orThrow();

    private CouncilHouse() {}

    static StyleSheet sheet(String language) {
        return HOUSE.styleSheet(language);
    }

    static Direction direction(String language) {
        return language.equals("ar") ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    static String tag(String language) {
        return switch (language) {
            case "ar" -> "ar-EG";
            case "zh" -> "zh-CN";
            case "en" -> "en-GB";
            default -> language;
        };
    }

    static WordWriter writer(String language) {
        return WordWriter.of(sheet(language), tag(language), direction(language));
    }
}
