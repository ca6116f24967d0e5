package eu.gminarium.mysteryclient.result;

import eu.gminarium.shared.OfficeId;
import java.util.Set;

/** Which offices agreed to be named on public pages. */
interface NamedOffices {

    Set<OfficeId> agreed();
}
