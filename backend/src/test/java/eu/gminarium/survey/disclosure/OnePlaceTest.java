package eu.gminarium.survey.disclosure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.micronaut.data.annotation.Query;
import java.util.regex.Pattern;

@AnalyzeClasses(packages = "eu.gminarium", importOptions = ImportOption.DoNotIncludeTests.class)
class OnePlaceTest {

    private static final Pattern RESPONSES =
            Pattern.compile("\\b(FROM|JOIN|INTO)\\s+response(_inbox)?\\b", Pattern.CASE_INSENSITIVE);

    @ArchTest
    static final ArchRule onlyThisPackageReadsResponses = methods()
            .that()
            .areAnnotatedWith(Query.class)
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("eu.gminarium.survey.disclosure..")
            .should(new ArchCondition<>("leave responses alone") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    String sql = method.getAnnotationOfType(Query.class).value();
                    boolean harmless = !RESPONSES.matcher(sql).find();
                    events.add(new SimpleConditionEvent(method, harmless, method.getFullName()));
                }
            })
            .allowEmptyShould(true)
            .because("what leaves the responses must have passed the suppression");
}
