package eu.gminarium.ui.demo;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Whether and how the demo is loaded.
 *
 * @param wanted by default on the embedded database and never on an external one; {@code GMINARIUM_DEMO} says otherwise
 * @param password of every demo sign-in
 */
@Singleton
record DemoSettings(boolean wanted, String password) {

    @Inject
    DemoSettings(
            @Value("${gminarium.demo:auto}") String demo,
            @Value("${gminarium.demo.password:gminarium-demo}") String password,
            @Value("${jdbc.url:}") String externalDatabase) {
        this("on".equals(demo) || ("auto".equals(demo) && externalDatabase.isEmpty()), password);
    }
}
