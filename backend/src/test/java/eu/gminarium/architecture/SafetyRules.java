package eu.gminarium.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Unchecked;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.Repository;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.HttpMethodMapping;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.Statement;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

final class SafetyRules {

    private SafetyRules() {}

    private static final String[] AREAS = {
        "eu.gminarium.programme..",
        "eu.gminarium.training..",
        "eu.gminarium.survey..",
        "eu.gminarium.mysteryclient..",
        "eu.gminarium.benchmark.."
    };

    private static final Pattern RESPONSES =
            Pattern.compile("\\b(FROM|JOIN|INTO)\\s+response(_inbox)?\\b", Pattern.CASE_INSENSITIVE);

    @ArchTest
    static final ArchRule everyServiceMethodDeclaresItsPermission = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(AREAS)
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Singleton.class)
            .should(declarePermission())
            .allowEmptyShould(true)
            .because("a service that forgets its permission is open to everybody who can reach it");

    @ArchTest
    static final ArchRule everyRouteDeclaresItsPermission = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethodMapping.class)
            .should(declarePermission())
            .because("the filter refuses by what the route declares, before the body is read");

    @ArchTest
    static final ArchRule repositoriesAndControllersAreNobodyElsesBusiness = classes()
            .that()
            .areMetaAnnotatedWith(Repository.class)
            .or()
            .areAnnotatedWith(Controller.class)
            .should()
            .notBePublic()
            .because("the way to an area's rows leads through its services");

    @ArchTest
    static final ArchRule onlyTheGuardMakesBareStatements = noClasses()
            .that()
            .resideOutsideOfPackages("eu.gminarium.tenancy..", "eu.gminarium.migrations..")
            .should()
            .callMethod(Connection.class, "createStatement")
            .orShould()
            .callMethod(Statement.class, "execute", String.class)
            .because("a bare statement can be built from strings");

    @ArchTest
    static final ArchRule queriesAreOneStatement = methods()
            .that()
            .areAnnotatedWith(Query.class)
            .should(haveText("hold no semicolon", sql -> !sql.contains(";")))
            .because("the driver splits at a semicolon and runs both halves");

    @ArchTest
    static final ArchRule everyPackageSaysWhatItIsFor = classes()
            .that(new DescribedPredicate<JavaClass>("are package-info") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getSimpleName().equals("package-info");
                }
            })
            .should(beAnnotatedWith(NullMarked.class))
            .because("null is checked by the compiler in every package");

    @ArchTest
    static final ArchRule constrainedInputsAreIntrospected = classes()
            .that(new DescribedPredicate<JavaClass>("declare constraints") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getFields().stream()
                            .flatMap(field -> field.getAnnotations().stream())
                            .anyMatch(annotation ->
                                    annotation.getRawType().getPackageName().startsWith("jakarta.validation"));
                }
            })
            .should()
            .beAnnotatedWith(Introspected.class)
            .orShould()
            .beAnnotatedWith(Serdeable.class)
            .because("the validator skips a type that it cannot look into, without a word");

    @ArchTest
    static final ArchRule namesSayWhat = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .because("such names say how, or nothing");

    @ArchTest
    static final ArchRule onlyDisclosureReadsResponses = methods()
            .that()
            .areAnnotatedWith(Query.class)
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("eu.gminarium.survey.disclosure..")
            .should(haveText(
                    "leave responses alone", sql -> !RESPONSES.matcher(sql).find()))
            .because("what leaves the responses must have passed the suppression");

    /** What the SQL of a query must be like. */
    private static ArchCondition<JavaMethod> haveText(String description, Predicate<String> right) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                String sql = method.getAnnotationOfType(Query.class).value();
                events.add(new SimpleConditionEvent(method, right.test(sql), method.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaMethod> declarePermission() {
        return new ArchCondition<>("declare @Permission, @Unchecked or @Secured") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                JavaClass owner = method.getOwner();
                boolean declared = method.isAnnotatedWith(Permission.class)
                        || method.isAnnotatedWith(Unchecked.class)
                        || method.isAnnotatedWith(Secured.class)
                        || owner.isAnnotatedWith(Permission.class)
                        || owner.isAnnotatedWith(Unchecked.class)
                        || owner.isAnnotatedWith(Secured.class);
                events.add(new SimpleConditionEvent(method, declared, method.getFullName() + " declares nothing"));
            }
        };
    }
}
