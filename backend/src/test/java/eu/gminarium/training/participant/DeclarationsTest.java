package eu.gminarium.training.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.attendance.Presence;
import eu.gminarium.training.participant.Participant.State;
import eu.gminarium.training.register.RegisterFixture;
import eu.gminarium.training.session.Session;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person of Tworóg supported twice in 2011, declared or not. */
@ProgramTest
class DeclarationsTest {

    private static final LocalDate DAY = LocalDate.of(2011, 4, 12);

    /** A specimen of the ministry: nobody's number. */
    private static final String PESEL = "44051401359";

    private static final Map<String, String> COMPLETE =
            Map.of("sex", "male", "birth-year", "1976", "education", "higher", "labour-status", "local-government");

    @Inject
    TrainingFixture fixture;

    @Inject
    RegisterFixture registers;

    @Inject
    Declarations declarations;

    @Inject
    DeclarationForms forms;

    @Inject
    Participants participants;

    @Inject
    ActivityLog activity;

    @Inject
    TransactionOperations<Connection> transactions;

    private Partnership partnership;
    private TestOffice tworog;
    private TestOffice kalety;
    private EmployeeId person;
    private ProgrammeId programme;

    @BeforeEach
    void support() {
        partnership = fixture.partnership();
        tworog = fixture.office(partnership, 1);
        kalety = fixture.office(partnership, 2);
        person = registers.named(tworog, "Tomasz", "Łukasik");
        programme = ProgrammeId.next();
        fixture.execute(
                partnership,
                "INSERT INTO programme (id, name, starts_on, ends_on) VALUES (?, 'P', DATE '2011-01-01', DATE '2013-02-28')",
                programme.value());
        Session first = registers.session(partnership, DAY);
        Session second = registers.session(partnership, DAY.plusDays(30));
        registers.attend(tworog, first, person, Presence.PRESENT);
        registers.attend(tworog, second, person, Presence.PRESENT);
        fixture.execute(partnership, "UPDATE training SET programme_id = ?", programme.value());
    }

    @Test
    void supportedPersonWithoutDeclarationDoesNotCount() {
        assertThat(only().state()).isEqualTo(State.UNDECLARED);
    }

    @Test
    void countsOnceFromTheFirstSupportWithACompleteDeclaration() {
        Declaration declaration = enter(COMPLETE);

        assertThat(declaration.complete()).isTrue();
        assertThat(only().state()).isEqualTo(State.COUNTED);
        assertThat(only().since()).isEqualTo(DAY);
        assertThat(only().ageAtEntry()).isEqualTo(35);
        assertThat(only().signedLate()).isFalse();
    }

    @Test
    void officeOfTheFirstSupportReadsNoDeclarationOfAnotherOffice() {
        Declaration declaration = enter(COMPLETE);
        assertThat(asTworog().readable()).isTrue();

        fixture.execute(
                partnership,
                "UPDATE participant_declaration SET office_id = ? WHERE id = ?",
                kalety.id().value(),
                declaration.id().value());

        assertThat(asTworog().declaration()).isEqualTo(declaration.id());
        assertThat(asTworog().readable()).isFalse();
        assertThatThrownBy(() -> fixture.asOffice(tworog, () -> declarations.get(declaration.id())))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void incompleteDeclarationSaysWhatIsMissing() {
        Map<String, String> answers = new HashMap<>(COMPLETE);
        answers.put("education", " ");
        answers.remove("sex");

        assertThat(enter(answers).missing()).containsExactly("sex", "education");
        assertThat(only().state()).isEqualTo(State.INCOMPLETE);
        assertThat(only().missing()).containsExactly("sex", "education");
    }

    @Test
    void fieldThatIsNewlyRequiredMakesDeclarationsIncomplete() {
        enter(COMPLETE);
        addPesel(true);

        assertThat(only().state()).isEqualTo(State.INCOMPLETE);
        assertThat(only().missing()).containsExactly("pesel");
    }

    @Test
    void correctionKeepsWhatWasSaidBefore() {
        Declaration entered = enter(Map.of("sex", "male"));

        Declaration corrected = correct(entered, COMPLETE);

        assertThat(corrected.complete()).isTrue();
        assertThat(fixture.asOffice(tworog, () -> declarations.history(entered.id())))
                .extracting(DeclarationRevision::kind, DeclarationRevision::reason)
                .containsExactly(
                        tuple(DeclarationRevision.Kind.ENTERED, null),
                        tuple(DeclarationRevision.Kind.CORRECTED, "typing error"));
        assertThatThrownBy(() -> correct(entered, COMPLETE)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void whoWithdrawsNoLongerCountsUntilCorrected() {
        Declaration entered = enter(COMPLETE);

        Declaration withdrawn = withdraw(entered, DAY.plusDays(60));

        assertThat(only().state()).isEqualTo(State.WITHDRAWN);
        assertThatThrownBy(() -> withdraw(withdrawn, DAY.plusDays(61))).isInstanceOf(DeclarationWithdrawn.class);
        correct(withdrawn, COMPLETE);
        assertThat(only().state()).isEqualTo(State.COUNTED);
    }

    @Test
    void badAnswersAreNamed() {
        addPesel(false);
        Map<String, String> answers = Map.of(
                "sex",
                "unknown",
                "birth-year",
                "1776",
                "pesel",
                "44051401358",
                "shoe-size",
                "42",
                "education",
                "higher");

        assertThatThrownBy(() -> enter(answers))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        refused -> assertThat(refused.errors())
                                .extracting(error -> error.field())
                                .containsExactlyInAnyOrder(
                                        "answers.sex", "answers.birth-year", "answers.pesel", "answers.shoe-size"));
    }

    @Test
    void badDaysAreRefused() {
        assertThatThrownBy(() -> fixture.asOffice(
                        tworog,
                        () -> declarations.add(new NewDeclaration(
                                programme,
                                person,
                                LocalDate.now(ZoneId.of("Europe/Warsaw")).plusDays(2),
                                COMPLETE))))
                .isInstanceOf(InvalidField.class);
        Declaration entered = enter(COMPLETE);
        assertThatThrownBy(() -> withdraw(entered, DAY.minusDays(1))).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> enter(COMPLETE)).isInstanceOf(DeclarationExists.class);
    }

    @Test
    void identityNumberIsEncryptedShownMaskedAndItsReadingWrittenDown() {
        addPesel(false);
        Map<String, String> answers = new HashMap<>(COMPLETE);
        answers.put("pesel", PESEL);
        Declaration entered = enter(answers);

        assertThat(stored()).isNotEmpty().noneMatch(text -> text.contains(PESEL));
        assertThat(entered.answers()).containsEntry("pesel", "••••••••359");
        assertThat(fixture.asOffice(tworog, () -> declarations.identityNumber(entered.id(), "pesel")))
                .isEqualTo(PESEL);
        assertThat(Scopes.partnership(
                        partnership, () -> activity.of(entered.id().value())))
                .extracting(ActivityLog.Entry::action)
                .containsExactly("entered", "identity-read");
    }

    @Test
    void maskSentBackKeepsTheNumberAndAnEmptyTextRemovesIt() {
        addPesel(false);
        Map<String, String> answers = new HashMap<>(COMPLETE);
        answers.put("pesel", PESEL);
        Declaration entered = enter(answers);

        Declaration kept = correct(entered, entered.answers());
        assertThat(fixture.asOffice(tworog, () -> declarations.identityNumber(kept.id(), "pesel")))
                .isEqualTo(PESEL);

        answers.put("pesel", "");
        Declaration removed = correct(kept, answers);
        assertThat(removed.answers()).doesNotContainKey("pesel");
        assertThatThrownBy(() -> fixture.asOffice(tworog, () -> declarations.identityNumber(removed.id(), "pesel")))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void onlyOwnOfficeCoordinatorAndPersonReachADeclaration() {
        DeclarationId id = enter(COMPLETE).id();
        EmployeeId colleague = fixture.employee(tworog);

        assertThat(fixture.asCoordinator(partnership, () -> declarations.get(id))
                        .id())
                .isEqualTo(id);
        assertThat(fixture.as(tworog, Role.STAFF, person, () -> declarations.get(id))
                        .id())
                .isEqualTo(id);
        assertThatThrownBy(() -> fixture.asOffice(kalety, () -> declarations.get(id)))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> fixture.as(tworog, Role.STAFF, colleague, () -> declarations.get(id)))
                .isInstanceOf(RecordNotFound.class);
        for (Role role : List.of(Role.HEAD, Role.APPROVER, Role.LEADER, Role.AUDITOR)) {
            assertThatThrownBy(() -> fixture.as(tworog, role, tworog.head(), () -> declarations.get(id)))
                    .as(role.name())
                    .isInstanceOf(RoleNotAllowed.class);
        }
        assertThat(fixture.asOffice(kalety, () -> participants.count(programme, null)))
                .isZero();
        assertThat(fixture.as(tworog, Role.STAFF, person, () -> participants.count(programme, null)))
                .isEqualTo(1);
    }

    @Test
    void personDeclaresForThemselvesAndForNobodyElse() {
        assertThat(fixture.as(
                                tworog,
                                Role.STAFF,
                                person,
                                () -> declarations.add(new NewDeclaration(programme, person, DAY, COMPLETE)))
                        .employee())
                .isEqualTo(person);
        EmployeeId colleague = fixture.employee(tworog);
        assertThatThrownBy(() -> fixture.as(
                        tworog,
                        Role.STAFF,
                        person,
                        () -> declarations.add(new NewDeclaration(programme, colleague, DAY, COMPLETE))))
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void coordinatorDoesNotReachWhoNeverApplied() {
        EmployeeId stranger = fixture.employee(tworog);
        DeclarationId id = fixture.asOffice(
                        tworog, () -> declarations.add(new NewDeclaration(programme, stranger, DAY, COMPLETE)))
                .id();

        assertThatThrownBy(() -> fixture.asCoordinator(partnership, () -> declarations.get(id)))
                .isInstanceOf(RecordNotFound.class);
        assertThat(fixture.asCoordinator(partnership, () -> participants.count(programme, null)))
                .isEqualTo(1);
        assertThat(fixture.asOffice(tworog, () -> participants.count(programme, null)))
                .isEqualTo(2);
    }

    @Test
    void formRefusesWhatItCannotBe() {
        DeclarationField twice = field("a", FieldType.TEXT, false);
        DeclarationField choiceWithoutOptions = field("b", FieldType.CHOICE, false);

        assertThatThrownBy(() -> replace(List.of(twice, twice))).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> replace(List.of(choiceWithoutOptions))).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> fixture.asOffice(tworog, () -> forms.replace(programme, List.of(twice))))
                .isInstanceOf(RoleNotAllowed.class);
    }

    private void addPesel(boolean required) {
        List<DeclarationField> fields = new ArrayList<>(fixture.asCoordinator(partnership, () -> forms.of(programme)));
        fields.add(field("pesel", FieldType.PESEL, required));
        replace(fields);
    }

    private void replace(List<DeclarationField> fields) {
        fixture.asCoordinator(partnership, () -> forms.replace(programme, fields));
    }

    private static DeclarationField field(String key, FieldType type, boolean required) {
        return new DeclarationField(key, LocalizedText.of("pl", key), type, required, List.of());
    }

    private Declaration enter(Map<String, String> answers) {
        return fixture.asOffice(tworog, () -> declarations.add(new NewDeclaration(programme, person, DAY, answers)));
    }

    private Declaration correct(Declaration present, Map<String, String> answers) {
        return fixture.asOffice(
                tworog,
                () -> declarations.correct(
                        present.id(), new Correction(present.version(), DAY, answers, "typing error")));
    }

    private Declaration withdraw(Declaration present, LocalDate day) {
        return fixture.asOffice(
                tworog,
                () -> declarations.withdraw(
                        present.id(), new DeclarationWithdrawal(present.version(), day, "changed mind")));
    }

    private Participant asTworog() {
        return fixture.asOffice(tworog, () -> participants.list(programme, null, Languages.POLISH, 0, 10))
                .getFirst();
    }

    private Participant only() {
        List<Participant> found =
                fixture.asCoordinator(partnership, () -> participants.list(programme, null, Languages.POLISH, 0, 10));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    /** What lies in the database, of the declaration and its revisions. */
    private List<String> stored() {
        return Scopes.partnership(
                partnership,
                () -> transactions.executeRead(status -> {
                    try (PreparedStatement statement = status.getConnection()
                                    .prepareStatement("SELECT answers::text FROM participant_declaration UNION ALL"
                                            + " SELECT answers::text FROM participant_declaration_revision");
                            ResultSet rows = statement.executeQuery()) {
                        List<String> texts = new ArrayList<>();
                        while (rows.next()) {
                            texts.add(rows.getString(1));
                        }
                        return texts;
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }));
    }
}
