package eu.gminarium.ui.app;

import io.micronaut.runtime.Micronaut;

/** Starts the program: the HTTP server with its three faces, configured by {@code application.yml}. */
public final class Gminarium {

    private Gminarium() {}

    public static void main(String[] arguments) {
        Micronaut.build(arguments).mainClass(Gminarium.class).banner(false).start();
    }
}
