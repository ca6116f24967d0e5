package eu.gminarium.ui.benchmark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import eu.gminarium.architecture.HandWritten;

@AnalyzeClasses(
        packages = "eu.gminarium.ui",
        importOptions = {ImportOption.DoNotIncludeTests.class, HandWritten.class})
class PeerScreensTest {

    @ArchTest
    static final ArchRule otherScreensKnowTheirAddressesOnly = noClasses()
            .that()
            .resideOutsideOfPackage("eu.gminarium.ui.benchmark.peers..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("eu.gminarium.ui.benchmark.peers..")
            .because("a comparison is reached by a link, and composed of what the services answer");
}
