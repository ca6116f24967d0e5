package eu.gminarium.ui.common;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Puts a view into the side navigation. The view's route has no parameter besides {@code :partnership}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NavigationItem {

    /** Key of the entry's text: {@code nav.trainings}. */
    String key();

    VaadinIcon icon();

    /** Place in the navigation, small numbers first. */
    int order();

    /** Key of the heading under which the entry stands; entries without one come first. */
    String section() default "";
}
