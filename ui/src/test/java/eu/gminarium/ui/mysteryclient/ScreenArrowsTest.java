package eu.gminarium.ui.mysteryclient;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import eu.gminarium.architecture.HandWritten;

@AnalyzeClasses(
        packages = "eu.gminarium.ui",
        importOptions = {ImportOption.DoNotIncludeTests.class, HandWritten.class})
class ScreenArrowsTest {

    private static final String AREA = "eu.gminarium.ui.mysteryclient";

    @ArchTest
    static final ArchRule wordsKnowNoScreen = noClasses()
            .that()
            .resideInAPackage(AREA)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(AREA + ".*..")
            .because("every screen of the area speaks its words, so they must not know any of them");

    @ArchTest
    static final ArchRule resultsStandAlone = noClasses()
            .that()
            .resideInAnyPackage(AREA + ".result..", AREA + ".sheet..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(AREA + ".call..", AREA + ".plan..", AREA + ".review..", AREA + ".script..")
            .because("results are read, and sheets are filled in, without knowing how audits are made");

    @ArchTest
    static final ArchRule noCycles = slices().matching(AREA + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("the work of an auditor is changed without that of a coordinator");
}
