package eu.gminarium.ui.mysteryclient.plan;

import com.vaadin.flow.component.html.Div;
import eu.gminarium.mysteryclient.agreement.Agreements;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.calibration.Calibrations;
import eu.gminarium.mysteryclient.calibration.Samples;
import eu.gminarium.mysteryclient.script.Criterion;
import jakarta.inject.Singleton;
import java.util.List;

/** What a coordinator sees of whether auditors score alike: the calibration before, the agreement after. */
@Singleton
final class ScoringAlike {

    private final Samples samples;
    private final Calibrations calibrations;
    private final Agreements agreements;
    private final SampleDrawDialog draw;

    ScoringAlike(Samples samples, Calibrations calibrations, Agreements agreements, SampleDrawDialog draw) {
        this.samples = samples;
        this.calibrations = calibrations;
        this.agreements = agreements;
        this.draw = draw;
    }

    Div of(Audit audit, List<Criterion> criteria, Runnable then) {
        var parts = new Div(new CalibrationSection(
                samples.list(audit.id()),
                calibrations.of(audit.id()),
                criteria,
                new CalibrationEditing(audit.id(), samples, calibrations, then),
                audit.status() == AuditStatus.PLANNED));
        parts.addClassName("gm-section");
        if (audit.status() != AuditStatus.PLANNED) {
            Runnable open = () -> draw.open(audit.id(), then);
            parts.add(new AgreementSection(
                    agreements.of(audit.id()), audit.status() == AuditStatus.RELEASED ? null : open));
        }
        return parts;
    }
}
