package eu.gminarium.survey.report;

import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import org.jspecify.annotations.Nullable;

/** Who may have which report. */
public final class ReportReach {

    private ReportReach() {}

    /** Whether the person sees every office one by one, as a report on all of them shows them. */
    public static boolean ofAll() {
        return Access.current().offices(Resource.SURVEY_RESULT, Verb.READ) instanceof OfficeReach.Every;
    }

    /** @param office null for all */
    public static boolean contains(@Nullable OfficeId office) {
        return office == null
                ? ofAll()
                : Access.current().offices(Resource.SURVEY_RESULT, Verb.READ).contains(office);
    }

    /** Whether the person may read what people wrote to the office. */
    public static boolean ofComments(OfficeId office) {
        return Access.current().offices(Resource.RESPONSE, Verb.WRITE).contains(office);
    }

    /**
     * @param office null for all
     * @throws RecordNotFound if the office is out of reach, or all are wanted by somebody who does not see each of them
     */
    static void require(@Nullable OfficeId office) {
        if (!contains(office)) {
            throw new RecordNotFound();
        }
    }
}
