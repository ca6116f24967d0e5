package eu.gminarium.training.application;

import eu.gminarium.programme.ApplicantDirectory;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.EmployeeId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;

/** Who has ever applied for a session. */
@Singleton
@Unchecked("keys only; callers check what they show of the people")
class AppliedEmployees implements ApplicantDirectory {

    private final ApplicationRepository applications;

    AppliedEmployees(ApplicationRepository applications) {
        this.applications = applications;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<EmployeeId> applicants() {
        return applications.applicants().stream().map(EmployeeId::new).collect(Collectors.toUnmodifiableSet());
    }
}
