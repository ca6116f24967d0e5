package eu.gminarium.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.micronaut.http.HttpRequest;
import java.util.Set;

/** Limits count what is asked for, never who asks. */
final class NoAddressRules {

    private NoAddressRules() {}

    private static final Set<String> TELL_WHO = Set.of(
            "getRemoteAddress",
            "getRemoteAddr",
            "getRemoteHost",
            "getRemotePort",
            "getRemoteSocketAddress",
            "resolveClientAddress",
            "USER_AGENT",
            "FORWARDED");

    @ArchTest
    static final ArchRule nobodyLooksAtAddressesOrBrowsers = noClasses()
            .should()
            .accessTargetWhere(new DescribedPredicate<JavaAccess<?>>("tells who asks") {
                @Override
                public boolean test(JavaAccess<?> access) {
                    AccessTarget target = access.getTarget();
                    return TELL_WHO.contains(target.getName());
                }
            })
            .because("what is never read cannot be stored or logged, and an answer must not be tied to a person");

    /** The twin of the rule: it would notice. */
    @ArchTest
    static void ruleNoticesWhoLooks(JavaClasses all) {
        var curious = new ClassFileImporter().importClasses(Curious.class);

        assertThat(nobodyLooksAtAddressesOrBrowsers.evaluate(curious).hasViolation())
                .isTrue();
    }

    /** Does what the rule forbids. */
    static final class Curious {

        private Curious() {}

        static String who(HttpRequest<?> request) {
            return request.getRemoteAddress().getHostString();
        }
    }
}
