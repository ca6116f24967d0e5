package eu.gminarium.tenancy;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the scope before a transaction begins. Whoever bound it may have to look it up first, in the platform's tables; inside
 * the transaction that look-up would be its first statement, and the transaction the platform's.
 */
@Singleton
@InterceptorBean(Transactional.class)
final class ScopeBeforeTransaction implements MethodInterceptor<Object, Object> {

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> call) {
        PropagatedContext.getOrEmpty().find(ScopeElement.class).ifPresent(ScopeElement::scope);
        return call.proceed();
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
