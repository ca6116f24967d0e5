package eu.gminarium.training.projectindicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.programme.plan.PartnerRole;
import eu.gminarium.programme.plan.PartnerTerms;
import eu.gminarium.programme.plan.Partners;
import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.attendance.Presence;
import eu.gminarium.training.participant.Declarations;
import eu.gminarium.training.participant.NewDeclaration;
import eu.gminarium.training.register.RegisterFixture;
import eu.gminarium.training.session.Session;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A lead with two women and a man supported, of whom one did not declare; a partner with one man. */
@ProgramTest
class ProjectIndicatorsTest {

    private static final LocalDate DAY = LocalDate.of(2011, 4, 12);

    @Inject
    TrainingFixture fixture;

    @Inject
    RegisterFixture registers;

    @Inject
    Partners partners;

    @Inject
    Declarations declarations;

    @Inject
    ProjectIndicators indicators;

    private Partnership partnership;
    private TestOffice lead;
    private TestOffice partner;
    private ProgrammeId programme;
    private Session session;

    @BeforeEach
    void support() {
        partnership = fixture.partnership();
        lead = fixture.office(partnership, 1);
        partner = fixture.office(partnership, 2);
        programme = ProgrammeId.next();
        fixture.execute(
                partnership,
                "INSERT INTO programme (id, name, starts_on, ends_on) VALUES (?, 'P', DATE '2011-01-01', DATE '2013-02-28')",
                programme.value());
        fixture.asCoordinator(partnership, () -> {
            partners.add(programme, lead.id(), new PartnerTerms(PartnerRole.LEAD, null, null, 162, null, null));
            return partners.add(
                    programme, partner.id(), new PartnerTerms(PartnerRole.PARTNER, null, null, 90, null, null));
        });
        session = registers.session(partnership, DAY);
        supported(lead, "female");
        supported(lead, "female");
        supported(lead, null);
        supported(partner, "male");
        fixture.execute(partnership, "UPDATE training SET programme_id = ?", programme.value());
    }

    @Test
    void participantsAreCountedByPartnerAndSexAgainstThePlan() {
        add(input("staff", Measure.PARTICIPANTS, null));

        IndicatorProgress progress = only();

        assertThat(progress.reached()).isEqualTo(new Reached(3, 2, 1));
        assertThat(progress.share()).isEqualTo(3.0 / 252);
        assertThat(progress.partners())
                .containsExactly(
                        new PartnerProgress(lead.id(), "Office 1", 162, new Reached(2, 2, 0)),
                        new PartnerProgress(partner.id(), "Office 2", 90, new Reached(1, 0, 1)));
    }

    @Test
    void secondTrainingCountsNobodyTwice() {
        EmployeeId again = supported(partner, "male");
        registers.attend(partner, registers.session(partnership, DAY.plusDays(20)), again, Presence.PRESENT);
        fixture.execute(partnership, "UPDATE training SET programme_id = ?", programme.value());
        add(input("staff", Measure.PARTICIPANTS, null));

        assertThat(only().reached().people()).isEqualTo(4);
    }

    @Test
    void topicAndCompletionNarrowWhoCounts() {
        add(input("client-service", Measure.COMPLETED, "client-service"));
        assertThat(only().reached().people()).isEqualTo(3);
        assertThat(only().partners()).allMatch(found -> found.planned() == null);

        // A second meeting that nobody came to leaves 8 of 16 hours, of which a certificate needs 80 %.
        fixture.execute(
                partnership,
                "INSERT INTO training_meeting (id, session_id, held_on, starts_at, ends_at, teaching_hours)"
                        + " VALUES (uuidv7(), ?, ?, '08:30', '14:30', 8)",
                session.id().value(),
                DAY.plusDays(1));
        assertThat(only().reached()).isEqualTo(Reached.NOBODY);
    }

    @Test
    void whatCannotBeIsRefused() {
        ProjectIndicator added = add(input("staff", Measure.PARTICIPANTS, null));

        assertThatThrownBy(() -> add(input("staff", Measure.PARTICIPANTS, null)))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> add(input("other", Measure.PARTICIPANTS, "no-such-topic")))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> add(new ProjectIndicatorInput(
                        "parts",
                        IndicatorKind.OUTPUT,
                        LocalizedText.of("pl", "Części"),
                        Measure.PARTICIPANTS,
                        null,
                        0,
                        10,
                        4,
                        5)))
                .isInstanceOf(InvalidField.class);
        change(added, 0);
        assertThatThrownBy(() -> change(added, 0)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void coordinatorsWriteLeadersReadAndStaffDoNot() {
        add(input("staff", Measure.PARTICIPANTS, null));

        assertThat(fixture.as(lead, Role.LEADER, null, () -> indicators.progress(programme)))
                .hasSize(1);
        assertThatThrownBy(() -> fixture.as(lead, Role.STAFF, lead.head(), () -> indicators.progress(programme)))
                .isInstanceOf(RoleNotAllowed.class);
        assertThatThrownBy(() -> fixture.asOffice(
                        lead, () -> indicators.add(programme, input("mine", Measure.PARTICIPANTS, null))))
                .isInstanceOf(RoleNotAllowed.class);
    }

    private EmployeeId supported(TestOffice office, @Nullable String sex) {
        EmployeeId employee = fixture.employee(office);
        registers.attend(office, session, employee, Presence.PRESENT);
        if (sex != null) {
            fixture.asOffice(
                    office,
                    () -> declarations.add(new NewDeclaration(
                            programme,
                            employee,
                            DAY,
                            Map.of(
                                    "sex",
                                    sex,
                                    "birth-year",
                                    "1970",
                                    "education",
                                    "higher",
                                    "labour-status",
                                    "local-government"))));
        }
        return employee;
    }

    private static ProjectIndicatorInput input(String code, Measure measure, @Nullable String topic) {
        return new ProjectIndicatorInput(
                code, IndicatorKind.OUTPUT, LocalizedText.of("pl", "Pracownicy"), measure, topic, 0, 252, null, null);
    }

    private ProjectIndicator add(ProjectIndicatorInput input) {
        return fixture.asCoordinator(partnership, () -> indicators.add(programme, input));
    }

    private ProjectIndicator change(ProjectIndicator present, long version) {
        return fixture.asCoordinator(
                partnership, () -> indicators.change(present.id(), version, input("staff", Measure.COMPLETED, null)));
    }

    private IndicatorProgress only() {
        return fixture.asCoordinator(partnership, () -> indicators.progress(programme))
                .getFirst();
    }
}
