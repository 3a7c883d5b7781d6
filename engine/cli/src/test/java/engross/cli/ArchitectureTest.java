package engross.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import engross.api.HousePreparation;
import engross.api.ShippedHouse;
import java.nio.file.Files;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** The walls of the house, as engine/ARCHITECTURE.md draws them. */
class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("engross");

    @Test
    void theModelDependsOnNothing() {
        check(classes()
                .that()
                .resideInAPackage("engross.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "engross.model..", "java.lang..", "java.util..", "java.nio", "org.jspecify.annotations..")
                .because("the tree is the waist: plain values without I/O"));
    }

    @Test
    void packagesDependOnTheModelAlone() {
        check(classes()
                .that()
                .resideInAPackage("engross.opc..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "engross.opc..",
                        "engross.model..",
                        "java..",
                        "javax.xml.stream..",
                        "org.jspecify.annotations..")
                .because("what comes from outside is checked before anything else sees it"));
    }

    @Test
    void stagesKnowOnlyTheStagesBeforeThem() {
        check(slices().matching("engross.(*)..").should().beFreeOfCycles());
        noStageKnows("engross.source..", "engross.house..", "engross.assembly..");
        noStageKnows("engross.numbering..", "engross.source..", "engross.house..", "engross.assembly..");
        noStageKnows(
                "engross.word..", "engross.source..", "engross.house..", "engross.assembly..", "engross.numbering..");
        noStageKnows("engross.house..", "engross.assembly..", "engross.word..");
        noStageKnows("engross.assembly..", "engross.numbering..", "engross.word..");
    }

    private static void noStageKnows(String stage, String... others) {
        check(noClasses()
                .that()
                .resideInAPackage(stage)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because("data goes one way through the house"));
    }

    @Test
    void everyLibraryHasOneRoom() {
        onlyIn("engross.word..", "org.docx4j..", "jakarta.xml.bind..");
        onlyIn("engross.yaml..", "org.snakeyaml..");
        onlyIn("engross.assembly..", "freemarker..");
        onlyIn("engross.pdf..", "com.lowagie..");
        onlyIn("engross.cli..", "picocli..");
    }

    private static void onlyIn(String room, String... library) {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(room, "com.lowagie..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .because("a library is met in one place"));
    }

    @Test
    void onlyTheCommandAndTheBatchTouchDiskAndClock() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("engross.cli..", "engross.batch..", "engross.testkit..", "engross.fonts..")
                .and()
                .doNotBelongToAnyOf(ShippedHouse.class, HousePreparation.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Files.class)
                .because("everything between the files is a pure function of values"));
        check(noClasses()
                .that()
                .resideOutsideOfPackages("engross.cli..", "engross.testkit..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .because("output depends on the source alone"));
    }

    @Test
    void namesSayWhatAThingIs() {
        check(noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)$")
                .because("such a name says nothing"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PRODUCT);
    }
}
