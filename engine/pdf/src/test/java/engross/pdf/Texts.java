package engross.pdf;

/** Some words of each language. @param sentence ends so that another may follow */
record Texts(String language, String title, String heading, String word, String sentence) {
    static Texts of(String language) {
        return switch (language.substring(0, 2)) {
            case "fr" ->
                new Texts(
                        language,
                        "Rapport sur l’exercice",
                        "Introduction",
                        "Année 2026",
                        "Le groupe a examiné l’état des travaux à l’issue de la première réunion, « à titre d’essai ». ");
            case "es" ->
                new Texts(
                        language,
                        "Informe sobre la gestión",
                        "Introducción",
                        "Año 2026",
                        "¿Qué se decidió? El grupo examinó los trabajos de la primera reunión y señaló su evolución. ");
            case "ru" ->
                new Texts(
                        language,
                        "Отчет о деятельности",
                        "Введение",
                        "Пункт 12",
                        "Группа рассмотрела ход работы за 2026 год и приняла решение продолжить обсуждение вопросов. ");
            case "zh" ->
                new Texts(
                        language, "关于年度工作的报告", "引言", "第12项", "工作组审议了2026年的进展情况，并决定在下一次会议（4月28日至5月8日）上继续讨论“有关问题”；各方同意。");
            case "ar" ->
                new Texts(
                        language,
                        "تقرير عن أعمال السنة",
                        "مقدمة",
                        "البند 12",
                        "نظر الفريق في سير العمل خلال عام 2026 وقرر مواصلة المناقشة في الاجتماع المقبل (الوثيقة C26/59)، وفقاً للمادة 11. ");
            default ->
                new Texts(
                        language,
                        "Report on the year",
                        "Introduction",
                        "Item 12",
                        "The group examined the progress of work in 2026 and decided to go on at its next meeting (28 April). ");
        };
    }
}
