package eu.gminarium.survey.report.job;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.documents.DocumentStore;
import eu.gminarium.documents.job.ReportSteps;
import eu.gminarium.documents.job.ReportThreads;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;

/** The transactions of a report on a wave. */
@Singleton
class SurveyReportSteps extends ReportSteps<SurveyReport, SurveyReportRow> {

    SurveyReportSteps(
            SurveyReportRepository repository,
            DocumentStore documents,
            ActivityLog activity,
            ReportThreads threads,
            Clock clock) {
        super("survey-report", repository, documents, activity, threads, clock);
    }

    /** Writes down that it begins. */
    SurveyReport begin(NewSurveyReport wanted, boolean comments) {
        SurveyReportRow row = SurveyReportRow.running(wanted, comments, now(), account());
        return begin(row, Map.of("wave", row.waveId(), "comments", comments));
    }
}
