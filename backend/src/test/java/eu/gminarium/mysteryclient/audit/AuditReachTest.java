package eu.gminarium.mysteryclient.audit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.mysteryclient.AuditFixture;
import eu.gminarium.mysteryclient.AuditFixture.SignedIn;
import eu.gminarium.mysteryclient.appeal.Appeal;
import eu.gminarium.mysteryclient.appeal.Appeals;
import eu.gminarium.mysteryclient.appeal.NewAppeal;
import eu.gminarium.mysteryclient.appeal.OfficeResults;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.call.Call;
import eu.gminarium.mysteryclient.call.CallChange;
import eu.gminarium.mysteryclient.call.CallEntry;
import eu.gminarium.mysteryclient.call.CallFilter;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.call.Calls;
import eu.gminarium.mysteryclient.call.NewCall;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.call.ScoredCall;
import eu.gminarium.mysteryclient.result.Rankings;
import eu.gminarium.mysteryclient.review.Reviews;
import eu.gminarium.mysteryclient.script.Scripts;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Who sees an audit, its ranking and its calls at which stage. */
@ProgramTest
class AuditReachTest {

    /**
     * Y: sees it; 404: looks like no record; 403: the role never sees such a thing. One column for each stage: planned,
     * running, under review, in the preview, released. The auditor has the call, the office is that of the call.
     */
    private static final String TABLE = """
            COORDINATOR|        audit|        Y   Y   Y   Y   Y
            COORDINATOR|        script|       Y   Y   Y   Y   Y
            COORDINATOR|        stage|        Y   Y   Y   Y   Y
            COORDINATOR|        call|         Y   Y   Y   Y   Y
            COORDINATOR|        other call|   Y   Y   Y   Y   Y
            COORDINATOR|        review|       Y   Y   Y   Y   Y
            COORDINATOR|        own result|   404 404 404 Y   Y
            COORDINATOR|        other result| 404 404 404 Y   Y
            COORDINATOR|        ranking|      Y   Y   Y   Y   Y
            COORDINATOR|        appeals|      0   0   0   2   2
            COORDINATOR|        audits|       5   5   5   5   5
            COORDINATOR|        calls|        2   2   2   2   2
            LEADER|             audit|        404 404 404 404 Y
            LEADER|             script|       404 404 404 404 Y
            LEADER|             stage|        403 403 403 403 403
            LEADER|             call|         403 403 403 403 403
            LEADER|             review|       403 403 403 403 403
            LEADER|             own result|   403 403 403 403 403
            LEADER|             ranking|      404 404 404 404 Y
            LEADER|             appeals|      403 403 403 403 403
            LEADER|             audits|       1   1   1   1   1
            LEADER|             calls|        403 403 403 403 403
            OFFICE_COORDINATOR| audit|        403 403 403 403 403
            OFFICE_COORDINATOR| script|       403 403 403 403 403
            OFFICE_COORDINATOR| stage|        403 403 403 403 403
            OFFICE_COORDINATOR| call|         403 403 403 403 403
            OFFICE_COORDINATOR| review|       403 403 403 403 403
            OFFICE_COORDINATOR| own result|   404 404 404 Y   Y
            OFFICE_COORDINATOR| other result| 404 404 404 404 404
            OFFICE_COORDINATOR| ranking|      404 404 404 404 Y
            OFFICE_COORDINATOR| appeals|      0   0   0   1   1
            OFFICE_COORDINATOR| audits|       403 403 403 403 403
            OFFICE_COORDINATOR| calls|        403 403 403 403 403
            APPROVER|           own result|   404 404 404 Y   Y
            APPROVER|           other result| 404 404 404 404 404
            APPROVER|           ranking|      404 404 404 404 Y
            APPROVER|           appeals|      0   0   0   1   1
            APPROVER|           audit|        403 403 403 403 403
            APPROVER|           call|         403 403 403 403 403
            HEAD|               audit|        403 403 403 403 403
            HEAD|               own result|   403 403 403 403 403
            HEAD|               ranking|      403 403 403 403 403
            STAFF|              audit|        403 403 403 403 403
            STAFF|              own result|   403 403 403 403 403
            STAFF|              ranking|      403 403 403 403 403
            STAFF|              appeals|      403 403 403 403 403
            AUDITOR|            audit|        404 Y   Y   Y   Y
            AUDITOR|            script|       404 Y   Y   Y   Y
            AUDITOR|            stage|        403 403 403 403 403
            AUDITOR|            call|         404 Y   Y   Y   Y
            AUDITOR|            other call|   404 404 404 404 404
            AUDITOR|            review|       404 Y   Y   Y   Y
            AUDITOR|            own result|   403 403 403 403 403
            AUDITOR|            ranking|      403 403 403 403 403
            AUDITOR|            appeals|      403 403 403 403 403
            AUDITOR|            audits|       4   4   4   4   4
            AUDITOR|            calls|        0   1   1   1   1
            """;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    AuditFixture fixture;

    @Inject
    Audits audits;

    @Inject
    Calls calls;

    @Inject
    CallEntry entry;

    @Inject
    Rankings rankings;

    @Inject
    Scripts scripts;

    @Inject
    Stages stages;

    @Inject
    Reviews reviews;

    @Inject
    OfficeResults results;

    @Inject
    Appeals appeals;

    @Test
    void everybodySeesExactlyTheirPartAtEveryStage() {
        AtEachStage made = load();
        var softly = new SoftAssertions();
        TABLE.lines().map(line -> line.split(" *\\| *")).forEach(cells -> {
            String[] expected = cells[2].split(" +");
            for (AuditStatus stage : AuditStatus.values()) {
                String seen = seenBy(Role.valueOf(cells[0]), asked(cells[1], made, stage), made);
                softly.assertThat(seen)
                        .as("%s %s %s", cells[0], cells[1], stage)
                        .isEqualTo(expected[stage.ordinal()]);
            }
        });
        softly.assertAll();
    }

    private String seenBy(Role role, Supplier<?> asked, AtEachStage made) {
        return role == Role.AUDITOR
                ? made.auditor().does(() -> answer(asked))
                : partnerships.as(
                        made.partnership(), role, role.ofOffice() ? made.office() : null, () -> answer(asked));
    }

    private Supplier<?> asked(String what, AtEachStage made, AuditStatus stage) {
        AuditId audit = Objects.requireNonNull(made.audits().get(stage));
        CallId own = Objects.requireNonNull(made.own().get(stage));
        CallId other = Objects.requireNonNull(made.others().get(stage));
        return switch (what) {
            case "audit" -> () -> audits.get(audit);
            case "script" -> () -> scripts.of(audit);
            case "stage" -> () -> stages.of(audit);
            case "call" -> () -> calls.get(own);
            case "other call" -> () -> calls.get(other);
            case "review" -> () -> reviews.of(own);
            case "own result" -> () -> results.of(audit, made.office());
            case "other result" -> () -> results.of(audit, made.other());
            case "ranking" -> () -> rankings.of(audit);
            case "appeals" -> () -> appeals.list(audit).size();
            case "audits" -> () -> audits.list().size();
            case "calls" -> () -> calls.list(CallFilter.of(audit), 50, 0).total();
            default -> throw new IllegalArgumentException(what);
        };
    }

    @Test
    void auditorSeesOnlyAssignedCallsOnceTheAuditRuns() {
        Partnership partnership = partnerships.create();
        partnerships.asCoordinator(partnership, () -> {
            OfficeId office = fixture.office(1);
            SignedIn mine = fixture.auditor(partnership, null);
            SignedIn other = fixture.auditor(partnership, null);
            Audit audit = fixture.planned(1);
            CallId call = plan(audit, office, mine.id());
            plan(audit, office, other.id());

            assertThat(mine.does(
                            () -> calls.list(CallFilter.of(audit.id()), 50, 0).total()))
                    .isZero();
            audits.changeStatus(audit.id(), AuditStatus.RUNNING, audit.version());

            assertThat(mine.does(
                            () -> calls.list(CallFilter.of(audit.id()), 50, 0).calls()))
                    .extracting(Call::id)
                    .containsExactly(call);
            assertThat(mine.does(() -> audits.list())).extracting(Audit::id).containsExactly(audit.id());
            assertThat(other.does(() -> answer(() -> calls.get(call)))).isEqualTo("404");
            assertThat(other.does(() -> answer(() -> calls.change(
                            call, CallChange.made(AuditFixture.noon(), 60, AuditFixture.scores(1, 1, 5), 0)))))
                    .isEqualTo("404");
            return null;
        });
    }

    /** One audit at each stage, with a call of the auditor to one office, and somebody else's to another. */
    private AtEachStage load() {
        Partnership partnership = partnerships.create();
        return partnerships.asCoordinator(partnership, () -> {
            AtEachStage made = new AtEachStage(
                    partnership,
                    fixture.office(1),
                    fixture.office(2),
                    fixture.auditor(partnership, null),
                    new EnumMap<>(AuditStatus.class),
                    new EnumMap<>(AuditStatus.class),
                    new EnumMap<>(AuditStatus.class));
            AuditorId contractor = fixture.contractor("Contractor");
            for (AuditStatus stage : AuditStatus.values()) {
                Audit audit = stage == AuditStatus.PLANNED ? fixture.planned(1) : fixture.running(1);
                made.audits().put(stage, audit.id());
                made.own().put(stage, call(audit, made.office(), made.auditor().id()));
                made.others().put(stage, call(audit, made.other(), contractor));
                lead(audit.id(), stage, made);
            }
            return made;
        });
    }

    private void lead(AuditId audit, AuditStatus stage, AtEachStage made) {
        switch (stage) {
            case PLANNED, RUNNING -> {}
            case REVIEW -> fixture.inReview(audit);
            case PREVIEW, RELEASED -> {
                fixture.inPreview(audit);
                List<Appeal> filed = Stream.of(made.own(), made.others())
                        .map(calls -> file(Objects.requireNonNull(calls.get(stage)), made))
                        .toList();
                if (stage == AuditStatus.RELEASED) {
                    filed.forEach(appeal -> appeals.reject(appeal.id(), "No.", appeal.version()));
                    fixture.afterPreview(audit, () -> fixture.move(audit, AuditStatus.RELEASED));
                }
            }
        }
    }

    private Appeal file(CallId call, AtEachStage made) {
        OfficeId office = calls.get(call).call().office();
        return partnerships.as(
                made.partnership(),
                Role.OFFICE_COORDINATOR,
                office,
                () -> appeals.file(new NewAppeal(call, "greeting", "We did greet.")));
    }

    private CallId call(Audit audit, OfficeId office, AuditorId auditor) {
        return audit.status() == AuditStatus.PLANNED
                ? plan(audit, office, auditor)
                : entry.enter(audit.id(), List.of(scored(audit.id(), office, auditor)))
                        .getFirst();
    }

    /**
     * An audit at each stage.
     *
     * @param own the auditor's call to the office
     * @param others somebody else's to another office
     */
    private record AtEachStage(
            Partnership partnership,
            OfficeId office,
            OfficeId other,
            SignedIn auditor,
            Map<AuditStatus, AuditId> audits,
            Map<AuditStatus, CallId> own,
            Map<AuditStatus, CallId> others) {}

    private ScoredCall scored(AuditId audit, OfficeId office, AuditorId auditor) {
        return fixture.scored(
                audit, office, auditor, AuditFixture.scores(1, 1, 5).toArray(Score[]::new));
    }

    private CallId plan(Audit audit, OfficeId office, AuditorId auditor) {
        return calls.plan(new NewCall(audit.id(), office, fixture.scenario(audit.id()), auditor, null))
                .call()
                .id();
    }

    private static String answer(Supplier<?> work) {
        try {
            Object seen = work.get();
            return seen instanceof Number count ? count.toString() : "Y";
        } catch (RecordNotFound hidden) {
            return "404";
        } catch (RoleNotAllowed refused) {
            return "403";
        }
    }
}
