package eu.gminarium.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

final class ArrowRules {

    private static final String[] PLATFORM = {"tenancy", "security", "messaging", "documents", "activitylog"};

    private ArrowRules() {}

    @ArchTest
    static final ArchRule sharedKnowsNobody =
            only("shared").because("every area speaks its words, so it must not know any of them");

    @ArchTest
    static final ArchRule migrationsKnowNobody =
            only("migrations").because("schemas are made without the program that uses them");

    @ArchTest
    static final ArchRule tenancyKnowsOnlyShared =
            only("tenancy", "shared", "migrations").because("isolation must be readable by itself");

    @ArchTest
    static final ArchRule securityKnowsThePlatform = only("security", "shared", "tenancy", "messaging", "activitylog")
            .because("who may do what is decided without knowing what is done");

    @ArchTest
    static final ArchRule messagingKnowsThePlatform = only("messaging", "shared", "tenancy", "security", "activitylog")
            .because("mail is sent without knowing what it tells of");

    @ArchTest
    static final ArchRule activityLogKnowsThePlatform = only("activitylog", "shared", "tenancy", "security")
            .because("changes are written down without knowing what changed");

    @ArchTest
    static final ArchRule documentsKnowThePlatform = only("documents", "shared", "tenancy", "security", "activitylog")
            .because("files are kept and pages are set without knowing what stands in them");

    @ArchTest
    static final ArchRule programmeKnowsThePlatform =
            onlyPlatformAnd("programme").because("it is the frame of every other area");

    @ArchTest
    static final ArchRule benchmarkKnowsProgramme = onlyPlatformAnd("benchmark", "programme")
            .because("areas bring their indicators to it, it does not fetch them");

    @ArchTest
    static final ArchRule trainingKnowsProgramme = onlyPlatformAnd("training", "programme", "benchmark")
            .because("pillars meet on the dashboard, not in each other's code");

    @ArchTest
    static final ArchRule surveyKnowsProgramme = onlyPlatformAnd("survey", "programme", "benchmark")
            .because("pillars meet on the dashboard, not in each other's code");

    @ArchTest
    static final ArchRule mysteryClientKnowsProgramme = onlyPlatformAnd("mysteryclient", "programme", "benchmark")
            .because("pillars meet on the dashboard, not in each other's code");

    @ArchTest
    static final ArchRule publicPagesKnowWhatTheyPublish = onlyPlatformAnd(
                    "publicweb", "programme", "survey", "training", "benchmark", "mysteryclient", "jte")
            .because("anonymous pages show released results and nothing else");

    @ArchTest
    static final ArchRule pillarsOnlyImplementIndicatorSource = noClasses()
            .that(resideInAnyPackage(
                    "eu.gminarium.training..", "eu.gminarium.survey..", "eu.gminarium.mysteryclient.."))
            .should()
            .dependOnClassesThat(
                    resideInAPackage("eu.gminarium.benchmark..")
                            .and(
                                    not(
                                            nameMatching(
                                                    "eu\\.gminarium\\.benchmark\\."
                                                            + "(IndicatorSource|SourcedValue|SourcedEvent(\\$\\w+)?|Period|IndicatorValue(\\$\\w+)?|PublicNaming)"))))
            .allowEmptyShould(true)
            .because("a pillar brings figures to the benchmark, says who may be named, and needs nothing back");

    @ArchTest
    static final ArchRule noCycles = slices().matching("eu.gminarium.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package one cannot read without its user is no package");

    private static ArchRule onlyPlatformAnd(String area, String... others) {
        return only(
                area,
                Stream.of(Stream.of("shared"), Arrays.stream(PLATFORM), Arrays.stream(others))
                        .flatMap(names -> names)
                        .toArray(String[]::new));
    }

    private static ArchRule only(String area, String... others) {
        String[] allowed = Stream.concat(Stream.of(area), Arrays.stream(others))
                .map(name -> "eu.gminarium." + name + "..")
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> ours = resideInAPackage("eu.gminarium..");
        return noClasses()
                .that()
                .resideInAPackage("eu.gminarium." + area + "..")
                .should()
                .dependOnClassesThat(ours.and(not(resideInAnyPackage(allowed))))
                .allowEmptyShould(true);
    }
}
