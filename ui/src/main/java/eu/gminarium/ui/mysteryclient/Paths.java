package eu.gminarium.ui.mysteryclient;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.script.library.ScriptId;
import eu.gminarium.ui.common.CurrentPartnership;

/** Addresses of this area's pages. */
public final class Paths {

    /** The list of audits. */
    public static final String AUDITS = "audits";
    /** The people who call. */
    public static final String AUDITORS = "auditors";
    /** An auditor's own conflicts of interest. */
    public static final String CONFLICTS = "my-conflicts";
    /** Calls by which auditors are paid. */
    public static final String SETTLEMENT = "settlement";
    /** Calls, or an auditor's own ones. */
    public static final String CALLS = "calls";
    /** Results of audits. */
    public static final String RANKINGS = "rankings";
    /** The library of scripts. */
    public static final String SCRIPTS = "scripts";
    /** Appeals of offices. */
    public static final String APPEALS = "appeals";

    static final String OFFICE_RESULTS = "office-results";

    /** Parameter of the review's address: the call that it shows. */
    public static final String CALL = "call";

    private Paths() {}

    /** One audit. */
    public static String audit(AuditId id) {
        return CurrentPartnership.path(AUDITS + "/" + id.value());
    }

    /** One call. */
    public static String call(CallId id) {
        return CurrentPartnership.path(CALLS + "/" + id.value());
    }

    /** One script of the library. */
    public static String script(ScriptId id) {
        return CurrentPartnership.path(SCRIPTS + "/" + id.value());
    }

    /** A call's second scoring. */
    public static String secondCall(CallId id) {
        return call(id) + "/second";
    }

    /** An audit's sample calls. */
    public static String calibration(AuditId id) {
        return audit(id) + "/calibration";
    }

    /** An audit's results. */
    public static String ranking(AuditId id) {
        return CurrentPartnership.path(RANKINGS + "?audit=" + id.value());
    }

    /** The check of an audit's calls. */
    public static String review(AuditId id) {
        return audit(id) + "/review";
    }

    /** The check of one call. */
    public static String review(AuditId id, CallId call) {
        return review(id) + "?" + CALL + "=" + call.value();
    }

    /** Goes to an address that may have a query; shows the page anew if it is there already, for going there does nothing. */
    public static void open(UI ui, String path) {
        int query = path.indexOf('?');
        if (path.equals(ui.getActiveViewLocation().getPathWithQueryParameters())) {
            ui.refreshCurrentRoute(false);
        } else if (query < 0) {
            ui.navigate(path);
        } else {
            ui.navigate(path.substring(0, query), QueryParameters.fromString(path.substring(query + 1)));
        }
    }

    /** What changed since an earlier audit. */
    public static String changes(AuditId id) {
        return CurrentPartnership.path(RANKINGS + "/changes?audit=" + id.value());
    }

    /** The catalogue of trainings on a topic. */
    public static String catalogue(String topic) {
        return CurrentPartnership.path("catalogue?topic=" + topic);
    }

    /** What offices want to be trained in. */
    public static String needs() {
        return CurrentPartnership.path("needs");
    }
}
