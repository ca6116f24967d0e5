package eu.gminarium.mysteryclient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.mysteryclient.calibration.AuditorCalibration;
import eu.gminarium.mysteryclient.calibration.CalibrationSheet;
import eu.gminarium.mysteryclient.calibration.SampleTask;
import eu.gminarium.mysteryclient.rest.AgreementJson.CriterionFiguresJson;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The samples of an audit for the auditor who asks.
 *
 * @param id the audit's
 * @param missing samples to be scored before the calls open; 0 for whoever was let through
 * @param agreement with the reference in what is scored so far
 */
@Serdeable
record CalibrationJson(UUID id, int missing, List<TaskJson> samples, List<CriterionFiguresJson> agreement) {

    static CalibrationJson of(CalibrationSheet sheet) {
        return new CalibrationJson(
                sheet.audit().value(),
                sheet.missing(),
                sheet.samples().stream().map(TaskJson::of).toList(),
                sheet.agreement().stream().map(CriterionFiguresJson::of).toList());
    }

    /**
     * @param scores the auditor's own; empty until they are given
     * @param reference empty until the auditor has scored the sample
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record TaskJson(
            UUID id,
            int position,
            String title,
            String conversation,
            List<ScoreJson> scores,
            List<ScoreJson> reference) {

        static TaskJson of(SampleTask task) {
            return new TaskJson(
                    task.id().value(),
                    task.position(),
                    task.title(),
                    task.conversation(),
                    task.scores().stream().map(ScoreJson::of).toList(),
                    task.reference().stream().map(ScoreJson::of).toList());
        }
    }

    /**
     * How an auditor did.
     *
     * @param id the auditor's
     * @param equalShare of scores equal to the reference, 0..1; null where nothing is compared
     * @param passReason why the coordinator let them through; null if that did not happen
     * @param open whether they may make their calls
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record AuditorCalibrationJson(
            UUID id,
            String auditorName,
            int done,
            int total,
            @Nullable Double equalShare,
            @Nullable String passReason,
            boolean open,
            List<CriterionFiguresJson> agreement) {

        static AuditorCalibrationJson of(AuditorCalibration each) {
            return new AuditorCalibrationJson(
                    each.auditor().value(),
                    each.auditorName(),
                    each.done(),
                    each.total(),
                    each.share(),
                    each.passReason(),
                    each.open(),
                    each.agreement().stream().map(CriterionFiguresJson::of).toList());
        }
    }
}
