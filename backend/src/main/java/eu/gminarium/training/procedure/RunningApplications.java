package eu.gminarium.training.procedure;

import eu.gminarium.shared.OfficeId;

/** The applications that are under way when a procedure changes; kept by the applications. */
public interface RunningApplications {

    /** Takes steps that the office no longer has as not required, in the current transaction. */
    void procedureChanged(OfficeId office);
}
