package eu.gminarium.programme;

import eu.gminarium.shared.EmployeeId;
import java.util.Set;

/** Who has ever applied for a training; implemented by the area of trainings. */
public interface ApplicantDirectory {

    /** The employees with at least one application, in whatever state: these the county coordinator may see. */
    Set<EmployeeId> applicants();
}
