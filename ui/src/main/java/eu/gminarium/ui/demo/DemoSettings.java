package eu.gminarium.ui.demo;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * How people get into the demo.
 *
 * @param password of every demo sign-in
 * @param chosen whether somebody chose the password, so that it holds also for a demo that was loaded before
 */
@Singleton
record DemoSettings(String password, boolean chosen) {

    private static final String USUAL = "gminarium-demo";

    @Inject
    DemoSettings(@Value("${gminarium.demo.password:}") String password) {
        this(password.isEmpty() ? USUAL : password, !password.isEmpty());
    }
}
