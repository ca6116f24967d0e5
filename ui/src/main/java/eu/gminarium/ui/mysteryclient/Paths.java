package eu.gminarium.ui.mysteryclient;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.script.library.ScriptId;
import eu.gminarium.ui.common.CurrentPartnership;
import java.util.Optional;
import java.util.UUID;

/** Addresses of this area's pages. */
final class Paths {

    static final String AUDITS = "audits";
    static final String AUDITORS = "auditors";
    static final String CONFLICTS = "my-conflicts";
    static final String SETTLEMENT = "settlement";
    static final String CALLS = "calls";
    static final String RANKINGS = "rankings";
    static final String SCRIPTS = "scripts";
    static final String APPEALS = "appeals";
    static final String OFFICE_RESULTS = "office-results";

    private Paths() {}

    static String audit(AuditId id) {
        return CurrentPartnership.path(AUDITS + "/" + id.value());
    }

    static String call(CallId id) {
        return CurrentPartnership.path(CALLS + "/" + id.value());
    }

    static String script(ScriptId id) {
        return CurrentPartnership.path(SCRIPTS + "/" + id.value());
    }

    static String secondCall(CallId id) {
        return call(id) + "/second";
    }

    static String calibration(AuditId id) {
        return audit(id) + "/calibration";
    }

    static String ranking(AuditId id) {
        return CurrentPartnership.path(RANKINGS + "?audit=" + id.value());
    }

    static String review(AuditId id) {
        return audit(id) + "/review";
    }

    static String review(AuditId id, CallId call) {
        return review(id) + "?" + ReviewQuery.CALL + "=" + call.value();
    }

    /** Goes to an address that may have a query. */
    static void open(UI ui, String path) {
        int query = path.indexOf('?');
        if (query < 0) {
            ui.navigate(path);
        } else {
            ui.navigate(path.substring(0, query), QueryParameters.fromString(path.substring(query + 1)));
        }
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
