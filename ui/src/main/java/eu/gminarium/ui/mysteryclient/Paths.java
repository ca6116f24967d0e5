package eu.gminarium.ui.mysteryclient;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.ui.common.CurrentPartnership;
import java.util.Optional;
import java.util.UUID;

/** Addresses of this area's pages. */
final class Paths {

    static final String AUDITS = "audits";
    static final String AUDITORS = "auditors";
    static final String CALLS = "calls";
    static final String RANKINGS = "rankings";

    private Paths() {}

    static String audit(AuditId id) {
        return CurrentPartnership.path(AUDITS + "/" + id.value());
    }

    static String call(CallId id) {
        return CurrentPartnership.path(CALLS + "/" + id.value());
    }

    static String ranking(AuditId id) {
        return CurrentPartnership.path(RANKINGS + "?audit=" + id.value());
    }

    static String changes(AuditId id) {
        return CurrentPartnership.path(RANKINGS + "/changes?audit=" + id.value());
    }

    /** The catalogue of trainings on a topic. */
    static String catalogue(String topic) {
        return CurrentPartnership.path("catalogue?topic=" + topic);
    }

    static String needs() {
        return CurrentPartnership.path("needs");
    }

    /** Empty for what is no key. */
    static Optional<UUID> parsed(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }
}
