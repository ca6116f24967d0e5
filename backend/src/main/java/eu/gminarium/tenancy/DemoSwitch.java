package eu.gminarium.tenancy;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;

/**
 * Whether demo partnerships and their sign-ins belong into this installation: what {@code GMINARIUM_DEMO} says, on or
 * off; if it says nothing, only into an embedded database. Demo sign-ins never appear beside real people by accident.
 */
@Singleton
public final class DemoSwitch {

    private final boolean on;

    DemoSwitch(@Value("${gminarium.demo:}") String wish, Environment environment) {
        this.on = wish.isEmpty() ? !environment.containsProperty("jdbc.url") : wish.equalsIgnoreCase("on");
    }

    public boolean on() {
        return on;
    }
}
