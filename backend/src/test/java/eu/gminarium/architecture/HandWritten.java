package eu.gminarium.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.regex.Pattern;

/** Leaves out what the annotation processors and the template compiler generate. */
public final class HandWritten implements ImportOption {

    private static final Pattern GENERATED =
            Pattern.compile(".*/(\\$[^/]*|[^/]*\\$(Introspection|Definition|Intercepted).*)\\.class");

    @Override
    public boolean includes(Location location) {
        return !location.matches(GENERATED) && !location.contains("/eu/gminarium/jte/");
    }
}
