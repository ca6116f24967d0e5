package eu.gminarium.training.paper;

import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.ApplicationStatus;

/** Who may bring and take away papers of an application. */
final class PaperReach {

    private PaperReach() {}

    /** Whether the person runs the trainings, or coordinates the applicant's office. */
    static boolean keeps(Application application) {
        Access access = Access.current();
        return access.may(Resource.TRAINING, Verb.WRITE)
                || access.offices(Resource.APPLICATION, Verb.WRITE).contains(application.office());
    }

    /** @throws RecordNotFound unless the person keeps the office's papers */
    static void requireKeeper(Application application) {
        if (!keeps(application)) {
            throw new RecordNotFound();
        }
    }

    /** @throws NoPlaceYet unless the applicant has a place */
    static void requirePlace(Application application) {
        if (application.status() != ApplicationStatus.ENROLLED) {
            throw new NoPlaceYet();
        }
    }
}
