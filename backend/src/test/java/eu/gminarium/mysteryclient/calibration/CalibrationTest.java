package eu.gminarium.mysteryclient.calibration;

import static eu.gminarium.mysteryclient.AuditFixture.noon;
import static eu.gminarium.mysteryclient.AuditFixture.scores;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.mysteryclient.AuditFixture;
import eu.gminarium.mysteryclient.AuditFixture.SignedIn;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditNotPlanned;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.audit.Audits;
import eu.gminarium.mysteryclient.audit.ReferenceMissing;
import eu.gminarium.mysteryclient.call.CallChange;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.call.Calls;
import eu.gminarium.mysteryclient.call.Drafts;
import eu.gminarium.mysteryclient.call.NewCall;
import eu.gminarium.mysteryclient.script.CriterionKind;
import eu.gminarium.mysteryclient.script.NewCriterion;
import eu.gminarium.mysteryclient.script.Scripts;
import eu.gminarium.mysteryclient.script.library.AuditScripts;
import eu.gminarium.mysteryclient.script.library.LibraryScript;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

@ProgramTest
class CalibrationTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    AuditFixture fixture;

    @Inject
    Audits audits;

    @Inject
    Calls calls;

    @Inject
    Drafts drafts;

    @Inject
    Samples samples;

    @Inject
    Calibrations calibrations;

    @Inject
    Scripts scripts;

    @Inject
    AuditScripts auditScripts;

    @Test
    void callsOpenOnceEverySampleIsScoredAndTheReferenceShowsOnlyThen() {
        Partnership partnership = partnerships.create();
        partnerships.asCoordinator(partnership, () -> {
            SignedIn auditor = fixture.auditor(partnership, null);
            AuditId audit = withSamples();
            CallId call = planned(audit, auditor, 1);

            assertThatThrownBy(() -> auditor.does(() -> drafts.of(call))).isInstanceOf(CalibrationMissing.class);
            assertThatThrownBy(() ->
                            auditor.does(() -> calls.change(call, CallChange.made(noon(), 60, scores(1, 1, 5), 0))))
                    .isInstanceOf(CalibrationMissing.class);
            assertThat(auditor.does(() -> calibrations.waiting()))
                    .extracting(OpenCalibration::missing)
                    .containsExactly(2);

            CalibrationSheet fresh = auditor.does(() -> calibrations.mine(audit));
            assertThat(fresh.samples())
                    .allSatisfy(task -> assertThat(task.reference()).isEmpty());
            SampleId first = fresh.samples().getFirst().id();
            CalibrationSheet half = auditor.does(() -> calibrations.score(first, scores(1, 0, 5)));
            assertThat(half.missing()).isEqualTo(1);
            assertThat(half.samples().getFirst().reference()).isEqualTo(scores(1, 1, 5));
            assertThatThrownBy(() -> auditor.does(() -> calibrations.score(first, scores(1, 1, 5))))
                    .isInstanceOf(SampleScored.class);
            SampleId last = fresh.samples().getLast().id();
            auditor.does(() -> calibrations.score(last, scores(0, 0, 2)));

            assertThat(auditor.does(() -> calibrations.waiting())).isEmpty();
            assertThat(auditor.does(() -> drafts.of(call)).version()).isZero();
            AuditorCalibration seen = calibrations.of(audit).getFirst();
            assertThat(seen.open()).isTrue();
            assertThat(seen.share()).isEqualTo(5.0 / 6);
            assertThat(seen.agreement().get(1).agreement().equal()).isEqualTo(1);
            return null;
        });
    }

    @Test
    void coordinatorLetsSomebodyThroughWithAReason() {
        Partnership partnership = partnerships.create();
        partnerships.asCoordinator(partnership, () -> {
            SignedIn auditor = fixture.auditor(partnership, null);
            SignedIn outsider = fixture.auditor(partnership, null);
            AuditId audit = withSamples();
            CallId call = planned(audit, auditor, 1);

            calibrations.pass(audit, auditor.id(), "has scored for years");

            assertThat(auditor.does(() -> drafts.of(call)).version()).isZero();
            assertThat(calibrations.of(audit).getFirst().passReason()).isEqualTo("has scored for years");
            assertThatThrownBy(() -> calibrations.pass(audit, outsider.id(), "?"))
                    .isInstanceOf(RecordNotFound.class);
            assertThatThrownBy(() -> outsider.does(() -> calibrations.mine(audit)))
                    .isInstanceOf(RecordNotFound.class);
            return null;
        });
    }

    @Test
    void samplesAreFixedOnceTheAuditRuns() {
        partnerships.asCoordinator(partnerships.create(), () -> {
            AuditId audit = withSamples();
            SampleId sample = samples.list(audit).getFirst().id();

            assertThatThrownBy(() -> samples.add(audit, sample())).isInstanceOf(AuditNotPlanned.class);
            assertThatThrownBy(() -> samples.remove(sample)).isInstanceOf(AuditNotPlanned.class);
            return null;
        });
    }

    @Test
    void referenceScoresAreNeitherLostNorIncomplete() {
        partnerships.asCoordinator(partnerships.create(), () -> {
            Audit audit = fixture.planned(1);
            LibraryScript script = auditScripts.keep(audit.id(), AuditFixture.text("Script"));
            SampleId sample = samples.add(audit.id(), sample()).id();

            assertThatThrownBy(() -> auditScripts.take(audit.id(), script.id(), 1))
                    .isInstanceOf(InvalidField.class);
            assertThat(samples.list(audit.id()).getFirst().reference()).isEqualTo(scores(1, 1, 5));

            scripts.addCriterion(audit.id(), criterion());
            assertThatThrownBy(() -> fixture.move(audit.id(), AuditStatus.RUNNING))
                    .isInstanceOf(ReferenceMissing.class);
            samples.remove(sample);
            assertThat(fixture.move(audit.id(), AuditStatus.RUNNING).status()).isEqualTo(AuditStatus.RUNNING);
            return null;
        });
    }

    private static NewCriterion criterion() {
        return new NewCriterion(
                "added",
                AuditFixture.text("Added"),
                AuditFixture.text("Added?"),
                CriterionKind.YES_NO,
                BigDecimal.ONE,
                true,
                null);
    }

    private AuditId withSamples() {
        Audit audit = fixture.planned(1);
        samples.add(audit.id(), sample());
        Sample spare = samples.add(audit.id(), sample());
        samples.add(audit.id(), new NewSample("Short", "– Hello?", scores(0, 0, 2)));
        samples.remove(spare.id());
        return audits.changeStatus(audit.id(), AuditStatus.RUNNING, audit.version())
                .id();
    }

    private static NewSample sample() {
        return new NewSample("Waste", "– Municipal office, good morning.", scores(1, 1, 5));
    }

    private CallId planned(AuditId audit, SignedIn auditor, int office) {
        NewCall input = new NewCall(audit, fixture.office(office), fixture.scenario(audit), auditor.id(), null);
        return calls.plan(input).call().id();
    }
}
