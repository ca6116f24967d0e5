package eu.gminarium.training.participant;

import static eu.gminarium.training.participant.DeclarationFixture.COMPLETE;
import static eu.gminarium.training.participant.DeclarationFixture.DAY;
import static eu.gminarium.training.participant.DeclarationFixture.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.InvalidField.FieldError;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.participant.DeclarationFixture.Declared;
import eu.gminarium.training.participant.Participant.State;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form of a programme for which one person has declared. */
@ProgramTest
class DeclarationFormsTest {

    private static final String PESEL = "44051401359";

    @Inject
    TrainingFixture fixture;

    @Inject
    DeclarationFixture fixtures;

    @Inject
    Declarations declarations;

    @Inject
    Participants participants;

    @Inject
    DeclarationForms forms;

    private Declared declared;

    @BeforeEach
    void declare() {
        declared = fixtures.declared();
    }

    @Test
    void saysWhatAChangeWouldMean() {
        FormUse use = use();

        assertThat(use.standing()).isEqualTo(1);
        assertThat(use.with("sex")).isEqualTo(1);
        assertThat(use.without("special-needs")).isEqualTo(1);

        withdraw();
        assertThat(use().standing()).isZero();
        assertThat(use().with("sex")).isZero();
    }

    @Test
    void useIsForWhoMayChangeTheForm() {
        assertThatThrownBy(() -> fixture.asOffice(declared.office(), () -> forms.use(declared.programme())))
                .isInstanceOf(RoleNotAllowed.class);
        assertThatThrownBy(() -> fixture.asCoordinator(declared.partnership(), () -> forms.use(ProgrammeId.next())))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void declarationCountsFromTheFirstSupportUntilTheFormAsksMore() {
        assertThat(participant().state()).isEqualTo(State.COUNTED);
        assertThat(participant().since()).isEqualTo(DAY);

        replace(with(field("phone", FieldType.TEXT, true)));

        assertThat(participant().state()).isEqualTo(State.INCOMPLETE);
        assertThat(participant().missing()).containsExactly("phone");
    }

    @Test
    void participantOfADeclarationIsOutOfAnotherOfficesReach() {
        assertThatThrownBy(() -> fixture.asOffice(declared.other(), () -> participants.of(declared.id())))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void fieldKeepsItsTypeWhileItHasAnswers() {
        DeclarationField year = field("education", FieldType.DATE, true);

        assertThatThrownBy(() -> replace(instead(year))).satisfies(names("type"));
    }

    @Test
    void optionThatSomebodyChoseStays() {
        DeclarationField education = byKey("education");
        List<FieldOption> fewer = education.options().stream()
                .filter(option -> !option.key().equals("higher"))
                .toList();
        DeclarationField narrowed =
                new DeclarationField(education.key(), education.label(), education.type(), education.required(), fewer);

        assertThatThrownBy(() -> replace(instead(narrowed))).satisfies(names("options"));
    }

    @Test
    void encryptedNumberIsNeverShownAsAText() {
        replace(with(field("pesel", FieldType.PESEL, false)));
        answer("pesel", PESEL);

        assertThatThrownBy(() -> replace(instead(field("pesel", FieldType.TEXT, false))))
                .satisfies(names("type"));
        replace(without("pesel"));
        assertThatThrownBy(() -> replace(with(field("pesel", FieldType.TEXT, false))))
                .satisfies(names("type"));

        replace(with(field("pesel", FieldType.PESEL, true)));
        assertThat(participant().state()).isEqualTo(State.COUNTED);
    }

    @Test
    void textIsNeverTakenForAnEncryptedNumber() {
        answer("special-needs", "loop for the hard of hearing");

        assertThatThrownBy(() -> replace(instead(field("special-needs", FieldType.PESEL, false))))
                .satisfies(names("type"));
    }

    @Test
    void fieldsByWhichIndicatorsCountStayCountable() {
        withdraw();

        assertThatThrownBy(() -> replace(instead(field("birth-year", FieldType.TEXT, true))))
                .satisfies(names("type"));
        assertThatThrownBy(() -> replace(instead(field("sex", FieldType.TEXT, true))))
                .satisfies(names("type"));
        assertThat(replace(without("sex"))).extracting(DeclarationField::key).doesNotContain("sex");
    }

    /** That the last part of the form's field is named. */
    private static Consumer<Throwable> names(String part) {
        return refused -> {
            assertThat(refused).isInstanceOf(InvalidField.class);
            assertThat(((InvalidField) refused).errors())
                    .extracting(FieldError::field)
                    .singleElement()
                    .asString()
                    .matches("fields\\[\\d+]\\." + part);
        };
    }

    private Participant participant() {
        return fixture.asOffice(declared.office(), () -> participants.of(declared.id()));
    }

    private FormUse use() {
        return fixture.asCoordinator(declared.partnership(), () -> forms.use(declared.programme()));
    }

    private List<DeclarationField> present() {
        return fixture.asCoordinator(declared.partnership(), () -> forms.of(declared.programme()));
    }

    private DeclarationField byKey(String key) {
        return present().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<DeclarationField> with(DeclarationField more) {
        List<DeclarationField> fields = new ArrayList<>(present());
        fields.add(more);
        return fields;
    }

    private List<DeclarationField> without(String key) {
        return present().stream().filter(field -> !field.key().equals(key)).toList();
    }

    private List<DeclarationField> instead(DeclarationField changed) {
        return present().stream()
                .map(field -> field.key().equals(changed.key()) ? changed : field)
                .toList();
    }

    private List<DeclarationField> replace(List<DeclarationField> fields) {
        return fixture.asCoordinator(declared.partnership(), () -> forms.replace(declared.programme(), fields));
    }

    private void answer(String key, String answer) {
        Map<String, String> answers = new HashMap<>(COMPLETE);
        answers.put(key, answer);
        fixture.asOffice(
                declared.office(),
                () -> declarations.correct(declared.id(), new Correction(version(), DAY, answers, "asked again")));
    }

    private void withdraw() {
        fixture.asOffice(
                declared.office(),
                () -> declarations.withdraw(
                        declared.id(), new DeclarationWithdrawal(version(), DAY.plusDays(1), "changed mind")));
    }

    private long version() {
        return declarations.get(declared.id()).version();
    }
}
