package eu.gminarium.security;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Checks {@link Permission} on every call of a service, before its transaction begins. */
@Singleton
@InterceptorBean(Permission.class)
final class PermissionInterceptor implements MethodInterceptor<Object, Object> {

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> call) {
        Resource resource =
                call.enumValue(Permission.class, "resource", Resource.class).orElseThrow();
        Verb verb = call.enumValue(Permission.class, "verb", Verb.class).orElseThrow();
        Access.current().require(resource, verb);
        return call.proceed();
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
