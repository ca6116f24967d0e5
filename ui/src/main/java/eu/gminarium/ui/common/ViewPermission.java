package eu.gminarium.ui.common;

import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What one needs to open the view: without it the view is neither in the navigation nor made. Services check again; their
 * own annotation cannot stand on views, because it would wrap each of them in a proxy.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ViewPermission {

    Resource resource();

    /** Any of them opens the view. */
    Verb[] verb();
}
