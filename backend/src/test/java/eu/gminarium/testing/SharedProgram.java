package eu.gminarium.testing;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/** Starts the program for the first test that asks, and stops it after the last one. */
final class SharedProgram implements TestInstancePostProcessor, BeforeEachCallback, AfterEachCallback {

    @Override
    public void postProcessTestInstance(Object test, ExtensionContext junit) {
        junit.getRoot()
                .getStore(Namespace.create(SharedProgram.class))
                .computeIfAbsent(ApplicationContext.class, key -> start(), ApplicationContext.class)
                .inject(test);
    }

    @Override
    public void beforeEach(ExtensionContext junit) {
        UsedSchemas.testBegins();
    }

    @Override
    public void afterEach(ExtensionContext junit) {
        UsedSchemas.testEnds();
    }

    private static ApplicationContext start() {
        return ApplicationContext.builder().environments(Environment.TEST).start();
    }
}
