package engross.yaml;

import java.util.random.RandomGenerator;

/** Random YAML texts with one scalar, each of its letters another one, so that no place is right by chance. */
final class RandomScalar {
    private RandomScalar() {}

    static String source(RandomGenerator random) {
        return switch (random.nextInt(5)) {
            case 0 -> "k: " + lines(random, "", false) + "\n";
            case 1 -> "k: '" + lines(random, "''", true) + "'\n";
            case 2 -> "k: \"" + lines(random, "\\\"", true) + "\"\n";
            case 3 -> "k: |" + (random.nextBoolean() ? "-" : "") + "\n" + block(random);
            default -> "k: >" + (random.nextBoolean() ? "-" : "") + "\n" + block(random);
        };
    }

    private static String lines(RandomGenerator random, String escape, boolean quoted) {
        StringBuilder text = new StringBuilder();
        int letter = 0x4E00;
        int count = 1 + random.nextInt(4);
        for (int line = 0; line < count; line++) {
            text.append(line == 0 ? "" : "\n".repeat(1 + random.nextInt(3)) + "  ");
            letter = word(random, text, letter);
            if (!escape.isEmpty() && random.nextInt(3) == 0) {
                letter = word(random, text.append(escape), letter);
            }
            text.append(line + 1 < count || quoted ? " ".repeat(random.nextInt(3)) : "");
        }
        return text.toString();
    }

    private static String block(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        int letter = 0x4E00;
        int count = 1 + random.nextInt(5);
        for (int line = 0; line < count; line++) {
            String deeper = line > 0 && random.nextInt(4) == 0 ? "  " : "";
            text.append("\n".repeat(random.nextInt(3))).append("   ").append(deeper);
            letter = word(random, text, letter);
            text.append(" ".repeat(random.nextInt(2))).append('\n');
        }
        return text.toString();
    }

    private static int word(RandomGenerator random, StringBuilder text, int letter) {
        int length = 1 + random.nextInt(6);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(random.nextInt(8) == 0 ? letter + 0x1B200 : letter + i);
        }
        return letter + length;
    }
}
