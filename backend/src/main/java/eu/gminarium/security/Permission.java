package eu.gminarium.security;

import io.micronaut.aop.Around;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What one needs to call the method or to open the view. On a service it is checked on every call, on a controller before
 * the body is read. Which rows one then sees is the service's business, see {@link Access#offices}.
 */
@Documented
@Around
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Permission {

    Resource resource();

    Verb verb();
}
