package eu.gminarium.ui.app;

import io.micronaut.runtime.Micronaut;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the program: the HTTP server with its three faces, configured by {@code application.yml}. */
public final class Gminarium {

    /** Tomcat logs through the JDK, past Logback; kept here, because the JDK forgets loggers nobody holds. */
    private static final Logger TOMCAT = Logger.getLogger("org.apache");

    private Gminarium() {}

    public static void main(String[] arguments) {
        TOMCAT.setLevel(Level.WARNING);
        Micronaut.build(arguments).mainClass(Gminarium.class).banner(false).start();
    }
}
