package eu.gminarium.ui.app;

import eu.gminarium.tenancy.database.StartRefused;
import io.micronaut.context.env.Environment;
import io.micronaut.runtime.Micronaut;
import java.net.BindException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Starts the program: the HTTP server with its three faces, configured by {@code application.yml}. */
public final class Gminarium extends Micronaut {

    /** Tomcat logs through the JDK, past Logback; kept here, because the JDK forgets loggers nobody holds. */
    private static final Logger TOMCAT = Logger.getLogger("org.apache");

    private Gminarium() {}

    public static void main(String[] arguments) {
        TOMCAT.setLevel(Level.WARNING);
        new Gminarium().args(arguments).mainClass(Gminarium.class).banner(false).start();
    }

    /** Says in one plain sentence what whoever started the program can do about it, where that is known. */
    @Override
    protected void handleStartupException(Environment environment, Throwable failure) {
        Optional<String> sentence = causes(failure).flatMap(Gminarium::sentence).findFirst();
        if (sentence.isEmpty()) {
            super.handleStartupException(environment, failure);
        } else {
            System.err.println(sentence.get());
            System.exit(1);
        }
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static Stream<String> sentence(Throwable cause) {
        return switch (cause) {
            case StartRefused refused -> Stream.ofNullable(refused.getMessage());
            case BindException busy ->
                Stream.of("The port cannot be used (" + busy.getMessage() + "); choose another with PORT=<number>.");
            default -> Stream.empty();
        };
    }
}
