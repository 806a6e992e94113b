package tw.ictoutsourcing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("tw.ictoutsourcing");

    @Test
    void the_engine_knows_no_validator() {
        noClasses()
                .that()
                .resideInAnyPackage("tw.ictoutsourcing.assessment..", "tw.ictoutsourcing.cases..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.validation..", "org.hibernate.validator..", "tw.ictoutsourcing.validation..")
                .check(CLASSES);
    }

    @Test
    void judges_and_the_walk_know_nothing_of_assessments() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "tw.ictoutsourcing.assessment.judge",
                        "tw.ictoutsourcing.assessment.walk",
                        "tw.ictoutsourcing.assessment.limb",
                        "tw.ictoutsourcing.assessment.article*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "tw.ictoutsourcing.assessment",
                        "tw.ictoutsourcing.assessment.report",
                        "tw.ictoutsourcing.cases")
                .check(CLASSES);
    }

    @Test
    void packages_form_no_circle() {
        slices().matching("tw.ictoutsourcing.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void judges_are_nobodys_business() {
        classes()
                .that()
                .resideInAPackage("tw.ictoutsourcing.assessment.article*")
                .and()
                .haveSimpleNameNotStartingWith("Article")
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void nobody_reads_a_clock_or_a_default_locale() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.lang.System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .check(CLASSES);
    }

    @Test
    void judges_keep_no_state() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(
                        "tw.ictoutsourcing.assessment.judge",
                        "tw.ictoutsourcing.assessment.walk",
                        "tw.ictoutsourcing.assessment.limb",
                        "tw.ictoutsourcing.assessment.article*")
                .should()
                .beFinal()
                .check(CLASSES);
    }

    @Test
    void the_records_know_nothing_of_judges() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "tw.ictoutsourcing.assessment..",
                        "tw.ictoutsourcing.basis..",
                        "tw.ictoutsourcing.cases..",
                        "tw.ictoutsourcing.comparison..",
                        "tw.ictoutsourcing.validation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "tw.ictoutsourcing.assessment..",
                        "tw.ictoutsourcing.basis..",
                        "tw.ictoutsourcing.cases..",
                        "tw.ictoutsourcing.comparison..",
                        "tw.ictoutsourcing.validation..",
                        "org.hibernate.validator..")
                .check(CLASSES);
    }

    /** Records carry annotations that Jackson 2 and 3 share; the basis writes single values as documents do. */
    @Test
    void jackson_stays_where_json_is_read_and_written() {
        noClasses()
                .that()
                .resideOutsideOfPackages("tw.ictoutsourcing.json..")
                .and()
                .doNotHaveFullyQualifiedName("tw.ictoutsourcing.assessment.report.JsonReport")
                .and()
                .doNotHaveFullyQualifiedName("tw.ictoutsourcing.basis.Written")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "tools.jackson..", "com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
                .check(CLASSES);
    }
}
