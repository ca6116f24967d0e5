package eu.gminarium.ui.training;

import com.vaadin.flow.router.BeforeEnterEvent;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.TrainingId;
import eu.gminarium.ui.common.CurrentPartnership;
import java.util.UUID;

/** Addresses of the trainings' pages in the current partnership. */
public final class Paths {

    static final String ID = "id";

    private Paths() {}

    static String training(TrainingId id) {
        return CurrentPartnership.path("trainings/" + id.value());
    }

    /** A session's page. */
    public static String session(SessionId id) {
        return CurrentPartnership.path("sessions/" + id.value());
    }

    static String attendance(SessionId id) {
        return CurrentPartnership.path("sessions/" + id.value() + "/attendance");
    }

    static String application(ApplicationId id) {
        return CurrentPartnership.path("applications/" + id.value());
    }

    /** The key in a page's address; a page whose address holds no key does not exist. */
    static UUID id(BeforeEnterEvent event) {
        try {
            return UUID.fromString(event.getRouteParameters().get(ID).orElse(""));
        } catch (IllegalArgumentException noKey) {
            throw new RecordNotFound();
        }
    }
}
