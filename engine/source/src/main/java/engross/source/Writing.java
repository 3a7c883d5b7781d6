package engross.source;

/** The writing of a language, as far as rules depend on it. */
enum Writing {
    LATIN,
    CYRILLIC,
    ARABIC,
    CHINESE;

    /** Of an ISO 639-1 code, with or without a region. Languages that are not listed count as Latin. */
    static Writing of(String language) {
        String primary = language.length() > 2 && language.charAt(2) == '-' ? language.substring(0, 2) : language;
        return switch (primary) {
            case "zh", "ja", "ko" -> CHINESE;
            case "ar", "fa", "ur" -> ARABIC;
            case "ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn" -> CYRILLIC;
            default -> LATIN;
        };
    }
}
