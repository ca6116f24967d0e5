package eu.gminarium.testing;

import io.micronaut.context.annotation.Prototype;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test into whose fields the program's beans are injected. All tests of a module share one program; a test that needs its own,
 * because it sets properties, is a {@code @MicronautTest} instead.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedProgram.class)
@Prototype
public @interface ProgramTest {}
