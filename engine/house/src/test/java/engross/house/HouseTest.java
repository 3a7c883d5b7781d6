package engross.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Diagnostic;
import engross.model.Format;
import engross.model.Result;
import engross.model.style.Alignment;
import engross.model.style.StyleSheet;
import engross.model.style.TabStop;
import engross.source.SourceBlock.CallKind;
import engross.testkit.ProjectFiles;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class HouseTest {
    private static final House HOUSE = House.read(ProjectFiles.house()).orThrow();

    @Test
    void theShippedHouseHasNoFault() {
        assertEquals(List.of(), House.read(ProjectFiles.house()).diagnostics());
        assertEquals(Set.of("ar", "zh", "en", "fr", "ru", "es"), Set.copyOf(HOUSE.languages()));
    }

    @Test
    void everyTypeHasATemplateAndAStarter() {
        for (String type : HOUSE.vocabulary().types().keySet()) {
            assertTrue(HOUSE.templates().containsKey("types/" + type + ".ftlx"), type);
            assertTrue(HOUSE.starter(type) != null, type);
        }
    }

    @Test
    void everyCallHasWordsInEveryLanguage() {
        for (String language : HOUSE.languages()) {
            for (String call : HOUSE.vocabulary().calls()) {
                assertTrue(HOUSE.labels(language).call(call, true).isPresent(), language + ": " + call);
                assertTrue(HOUSE.labels(language).call(call, false).isPresent(), language + ": " + call);
            }
        }
    }

    @Test
    void labelsAreWrittenAsTheHouseSays() {
        assertEquals("b)", HOUSE.callItems(CallKind.PREAMBULAR, "en").label(2));
        assertEquals(Format.ITALIC, HOUSE.callItems(CallKind.PREAMBULAR, "en").format());
        assertEquals("2", HOUSE.callItems(CallKind.OPERATIVE, "zh").label(2));
        assertTrue(HOUSE.listForm("a)", "ar").label(1).startsWith("أ"));
        assertEquals("iv)", HOUSE.listForm("i)", "fr").label(4));
    }

    @Test
    void datesAreWrittenInTheWordsOfTheLanguage() {
        LocalDate first = LocalDate.of(2026, 4, 28);
        LocalDate last = LocalDate.of(2026, 5, 8);
        assertEquals("28 April-8 May 2026", dates("en").period(first, last));
        assertEquals("2026年4月28日-5月8日", dates("zh").period(first, last));
        assertEquals("28 апреля – 8 мая 2026 года", dates("ru").period(first, last));
        assertEquals("8 de mayo de 2026", dates("es").day(last));
        assertEquals("1er mai 2026", dates("fr").day(LocalDate.of(2026, 5, 1)));
        assertEquals("第三", dates("zh").ordinal(3));
        assertEquals("troisième", dates("fr").ordinal(3));
        assertEquals("41th", dates("en").ordinal(41));
    }

    @Test
    void stylesOfALanguageAreLaidOverTheCommonOnes() {
        StyleSheet english = HOUSE.styleSheet("en");
        assertEquals(24, english.effective("Normal").character().size());
        assertEquals(22, HOUSE.styleSheet("ru").effective("Normal").character().size());
        assertEquals(
                Alignment.JUSTIFY,
                HOUSE.styleSheet("ar").effective("enumlev1").paragraph().alignment());
        assertEquals(-567, english.effective("enumlev3").paragraph().firstLine());
        assertEquals(1701, english.effective("enumlev3").paragraph().start());
        assertEquals(2835, english.effective("enumlev5").paragraph().start());
        assertEquals(
                new TabStop(9639, TabStop.Kind.END, false),
                java.util.Objects.requireNonNull(
                                english.effective("Footer").paragraph().tabs())
                        .get(1));
    }

    @Test
    void faultsOfAHouseAreToldTogetherAtTheirPlaces() {
        SortedMap<String, byte[]> files = ProjectFiles.house();
        change(files, "house.yaml", "recalling: preambular", "recalling: sometimes");
        change(files, "styles.yaml", "align: justify,", "align: middle,");
        change(files, "labels/fr.yaml", "ordinal:", "ordinary:");
        List<Diagnostic> found = House.read(files).diagnostics();
        assertTrue(found.stream().anyMatch(at("house.yaml", "unknown kind of call sometimes")), found.toString());
        assertTrue(found.stream().anyMatch(at("styles.yaml", "unknown alignment middle")), found.toString());
        assertTrue(found.stream().anyMatch(at("labels/fr.yaml", "the label ordinal is missing")), found.toString());
    }

    @Test
    void aLogoIsAFileOfTheHouse() {
        SortedMap<String, byte[]> files = ProjectFiles.house();
        change(files, "house.yaml", "# logo: logo.png", "logo: logo.png");
        assertTrue(
                House.read(files).diagnostics().stream().anyMatch(at("house.yaml", "the house has no picture file")));
        files.put("logo.png", new byte[] {1});
        assertEquals("logo.png", House.read(files).orThrow().logo());
    }

    @Test
    void aHouseWithoutFilesIsAFaultAndNoCrash() {
        Result<House> read = House.read(new java.util.TreeMap<>());
        assertTrue(read.value().isEmpty());
        assertTrue(read.diagnostics().size() >= 3);
    }

    private static java.util.function.Predicate<Diagnostic> at(String file, String message) {
        return diagnostic ->
                diagnostic.place().file().equals(file) && diagnostic.message().startsWith(message);
    }

    private static void change(SortedMap<String, byte[]> files, String file, String from, String to) {
        String text = new String(java.util.Objects.requireNonNull(files.get(file)), StandardCharsets.UTF_8);
        assertTrue(text.contains(from), from);
        files.put(file, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    private static Dates dates(String language) {
        return new Dates(HOUSE.labels(language));
    }
}
