package eu.gminarium.ui.training;

import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.TrainingId;
import eu.gminarium.ui.common.CurrentPartnership;

/** Addresses of the trainings' pages in the current partnership. */
public final class Paths {

    static final String ID = "id";

    private Paths() {}

    /** A training's page. */
    public static String training(TrainingId id) {
        return CurrentPartnership.path("trainings/" + id.value());
    }

    /** A session's page. */
    public static String session(SessionId id) {
        return CurrentPartnership.path("sessions/" + id.value());
    }

    static String attendance(SessionId id) {
        return CurrentPartnership.path("sessions/" + id.value() + "/attendance");
    }

    static String checkIn(SessionId id) {
        return CurrentPartnership.path("sessions/" + id.value() + "/check-in");
    }

    static String codes(SessionId id) {
        return CurrentPartnership.path("sessions/" + id.value() + "/codes");
    }

    static String certificates(SessionId id) {
        return CurrentPartnership.path("sessions/" + id.value() + "/certificates");
    }

    static String application(ApplicationId id) {
        return CurrentPartnership.path("applications/" + id.value());
    }
}
