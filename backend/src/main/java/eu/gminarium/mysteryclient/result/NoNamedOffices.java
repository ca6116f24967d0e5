package eu.gminarium.mysteryclient.result;

import eu.gminarium.shared.OfficeId;
import jakarta.inject.Singleton;
import java.util.Set;

/** As long as nobody is asked, nobody has agreed. */
@Singleton
final class NoNamedOffices implements NamedOffices {

    @Override
    public Set<OfficeId> agreed() {
        return Set.of();
    }
}
