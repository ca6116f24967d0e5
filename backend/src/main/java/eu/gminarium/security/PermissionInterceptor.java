package eu.gminarium.security;

import eu.gminarium.shared.problem.DatabaseRefusal;
import eu.gminarium.shared.problem.Problem;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.core.order.Ordered;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.annotation.Controller;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Stands around every call of a service, outside its transaction: checks {@link Permission} and what was sent before, and tells afterwards who
 * was overtaken in a change.
 */
@Singleton
@InterceptorBean(Permission.class)
final class PermissionInterceptor implements MethodInterceptor<Object, Object> {

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> call) {
        Resource resource =
                call.enumValue(Permission.class, "resource", Resource.class).orElseThrow();
        Verb verb = call.enumValue(Permission.class, "verb", Verb.class).orElseThrow();
        Access.current().require(resource, verb);
        SentValues.check(call.getArguments(), call.getParameterValues(), call.hasStereotype(Controller.class));
        try {
            return call.proceed();
        } catch (OptimisticLockException overtaken) {
            // Two read the same version and both passed the service's own check; the row refused the slower one.
            throw new StaleVersion(overtaken);
        } catch (Problem refused) {
            throw refused;
        } catch (RuntimeException failure) {
            throw DatabaseRefusal.of(failure)
                    .<RuntimeException>map(refusal -> refusal)
                    .orElse(failure);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
