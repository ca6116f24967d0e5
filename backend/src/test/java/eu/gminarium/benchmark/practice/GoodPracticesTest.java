package eu.gminarium.benchmark.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.benchmark.Cards;
import eu.gminarium.benchmark.Yearly;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.OfficeFixture;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class GoodPracticesTest {

    private static final String CODE = "decision-time";

    @Inject
    PartnershipFixture partnerships;

    @Inject
    OfficeFixture fixture;

    @Inject
    Yearly yearly;

    @Inject
    GoodPractices practices;

    private Partnership partnership;
    private OfficeId tworog;
    private OfficeId kalety;

    @BeforeEach
    void twoOffices() {
        partnership = partnerships.create();
        tworog = fixture.office(partnership);
        kalety = fixture.office(partnership);
        yearly.card(partnership, Cards.decisionTime());
    }

    @Test
    void othersReadItOnceItIsPublished() {
        GoodPractice draft = write(content("Karta obiegu", false));
        assertThat(seenBy(Role.OFFICE_COORDINATOR, kalety)).isEmpty();
        assertThat(seenBy(Role.COORDINATOR, null)).isEmpty();
        assertThat(seenBy(Role.OFFICE_COORDINATOR, tworog)).hasSize(1);

        asTworog(() -> practices.change(draft.id(), content("Karta obiegu", true), draft.version()));

        assertThat(seenBy(Role.OFFICE_COORDINATOR, kalety)).hasSize(1);
        assertThat(seenBy(Role.LEADER, null)).hasSize(1);
    }

    @Test
    void coordinatorHidesItFromTheOthersAndSaysWhy() {
        GoodPractice note = write(content("Karta obiegu", true));

        as(Role.COORDINATOR, null, () -> practices.hide(note.id(), "Names a citizen"));

        assertThat(seenBy(Role.OFFICE_COORDINATOR, kalety)).isEmpty();
        assertThat(seenBy(Role.OFFICE_COORDINATOR, tworog))
                .singleElement()
                .satisfies(hidden -> assertThat(hidden.hiddenReason()).isEqualTo("Names a citizen"));
        as(Role.COORDINATOR, null, () -> practices.show(note.id()));
        assertThat(seenBy(Role.OFFICE_COORDINATOR, kalety)).hasSize(1);
    }

    @Test
    void coordinatorsOfThePartnershipWriteForNoOffice() {
        assertThatThrownBy(() ->
                        as(Role.COORDINATOR, null, () -> practices.write(tworog, content("Karta obiegu", true))))
                .isInstanceOf(RoleNotAllowed.class);
        assertThatThrownBy(() -> as(
                        Role.OFFICE_COORDINATOR, kalety, () -> practices.write(tworog, content("Karta obiegu", true))))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void anotherOfficeNeitherReadsADraftNorChangesANote() {
        GoodPractice draft = write(content("Karta obiegu", false));
        GoodPractice note = write(content("Jedno okienko", true));

        assertThatThrownBy(() -> as(Role.OFFICE_COORDINATOR, kalety, () -> practices.get(draft.id())))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> as(
                        Role.OFFICE_COORDINATOR,
                        kalety,
                        () -> practices.change(note.id(), content("Nasze", true), note.version())))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void isFoundByItsWordsWhateverTheirMarks() {
        write(content("Żółta karta obiegu", true));
        write(content("Jedno okienko", true));

        assertThat(found("zolta KARTA")).containsExactly("Żółta karta obiegu");
        assertThat(found("100%")).isEmpty();
        assertThat(found("")).hasSize(2);
    }

    @Test
    void saysWhatCameOfItBeforeOthersReadIt() {
        assertThatThrownBy(() -> new PracticeContent(CODE, "pl", "Karta", "Karta obiegu", null, " ", true))
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void whoeverIsLateOverwritesNothing() {
        GoodPractice note = write(content("Karta obiegu", true));
        asTworog(() -> practices.change(note.id(), content("Karta", true), note.version()));

        assertThatThrownBy(() -> asTworog(() -> practices.change(note.id(), content("Za późno", true), note.version())))
                .isInstanceOf(StaleVersion.class);
    }

    private static PracticeContent content(String title, boolean published) {
        return new PracticeContent(CODE, "pl", title, "Każda sprawa ma kartę.", null, "Pięć dni szybciej", published);
    }

    private List<String> found(String text) {
        return as(Role.LEADER, null, () -> practices.list(new PracticeFilter(CODE, null, text))).stream()
                .map(note -> note.content().title())
                .toList();
    }

    private List<GoodPractice> seenBy(Role role, @Nullable OfficeId office) {
        return as(role, office, () -> practices.list(PracticeFilter.ALL));
    }

    private GoodPractice write(PracticeContent content) {
        return asTworog(() -> practices.write(tworog, content));
    }

    private <T> T asTworog(Supplier<T> work) {
        return as(Role.OFFICE_COORDINATOR, tworog, work);
    }

    private <T> T as(Role role, @Nullable OfficeId office, Supplier<T> work) {
        return partnerships.as(partnership, role, office, work);
    }
}
