package eu.gminarium.benchmark.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.benchmark.Cards;
import eu.gminarium.benchmark.Yearly;
import eu.gminarium.messaging.MailEntry;
import eu.gminarium.messaging.MailLog;
import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.security.account.NewAccount;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
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
class OfficeQuestionsTest {

    private static final String CODE = "decision-time";
    private static final String WHAT = "What did you change?";

    @Inject
    PartnershipFixture partnerships;

    @Inject
    OfficeFixture fixture;

    @Inject
    Yearly yearly;

    @Inject
    OfficeQuestions questions;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    MailLog mail;

    private Partnership partnership;
    private OfficeId best;
    private OfficeId other;
    private Account asked;
    private Account asker;

    @BeforeEach
    void officeWithACoordinatorAndALeaderWhoAsks() {
        partnership = partnerships.create();
        best = fixture.office(partnership);
        other = fixture.office(partnership);
        yearly.card(partnership, Cards.decisionTime());
        asked = member("Ewa Pierwsza", new Grant(Role.OFFICE_COORDINATOR, best));
        asker = member("Jan Ciekawy", new Grant(Role.LEADER, null));
    }

    @Test
    void goesByMailToTheOfficesCoordinatorsAndNobodyElse() {
        member("Olga Druga", new Grant(Role.OFFICE_COORDINATOR, other));

        ask(false);

        assertThat(mails())
                .singleElement()
                .satisfies(sent -> assertThat(sent.recipient()).isEqualTo(asked.username()));
    }

    @Test
    void askersAddressIsInItOnlyIfTheyAgree() {
        ask(false);
        assertThat(mails().getFirst().body()).contains(WHAT, "Jan Ciekawy").doesNotContain(asker.username());

        ask(true);
        assertThat(mails().getFirst().body()).contains(asker.username());
    }

    @Test
    void answerComesBackWithoutTheOfficesAddress() {
        OfficeQuestion question = ask(false);

        OfficeQuestion answered =
                as(asked, Role.OFFICE_COORDINATOR, best, () -> questions.answer(question.id(), "A card for each."));

        assertThat(answered.answer()).isEqualTo("A card for each.");
        MailEntry back = mails().getFirst();
        assertThat(back.recipient()).isEqualTo(asker.username());
        assertThat(back.body()).contains("A card for each.", WHAT).doesNotContain(asked.username());
        assertThat(as(asker, Role.LEADER, null, questions::asked)).containsExactly(answeredFor(answered));
        assertThatThrownBy(
                        () -> as(asked, Role.OFFICE_COORDINATOR, best, () -> questions.answer(question.id(), "Again.")))
                .isInstanceOf(QuestionAnswered.class);
    }

    @Test
    void officeWithoutAnAccountIsReachedThroughTheCounty() {
        Account county = member("Maria Powiat", new Grant(Role.COORDINATOR, null));

        as(asker, Role.LEADER, null, () -> questions.ask(other, new NewQuestion(CODE, WHAT, false)));

        assertThat(mails()).extracting(MailEntry::recipient).containsExactly(county.username());
    }

    @Test
    void anotherOfficeNeitherReadsNorAnswers() {
        OfficeQuestion question = ask(false);
        Account stranger = member("Olga Druga", new Grant(Role.OFFICE_COORDINATOR, other));

        assertThat(as(stranger, Role.OFFICE_COORDINATOR, other, questions::received))
                .isEmpty();
        assertThatThrownBy(() ->
                        as(stranger, Role.OFFICE_COORDINATOR, other, () -> questions.answer(question.id(), "Ours.")))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> as(asker, Role.LEADER, null, questions::received))
                .isInstanceOf(RoleNotAllowed.class);
    }

    @Test
    void onePersonAsksSoManyADayAndNoMore() {
        for (int i = 0; i < OfficeQuestions.MOST_A_DAY; i++) {
            ask(false);
        }

        assertThatThrownBy(() -> ask(false)).isInstanceOf(TooManyQuestions.class);
        assertThat(mails()).hasSize(OfficeQuestions.MOST_A_DAY);
    }

    /** The same as its asker reads it. */
    private static OfficeQuestion answeredFor(OfficeQuestion question) {
        return new OfficeQuestion(
                question.id(),
                question.office(),
                question.indicator(),
                question.question(),
                question.askedBy(),
                true,
                question.askedAt(),
                question.answer(),
                question.answeredAt());
    }

    private OfficeQuestion ask(boolean sharesAddress) {
        return as(asker, Role.LEADER, null, () -> questions.ask(best, new NewQuestion(CODE, WHAT, sharesAddress)));
    }

    private Account member(String name, Grant grant) {
        Account account = accounts.create(new NewAccount(Ids.random() + "@office.test", name, "en", false, false));
        memberships.put(account.id(), partnership.id(), null, List.of(grant));
        return account;
    }

    private List<MailEntry> mails() {
        return partnerships.asCoordinator(partnership, () -> mail.page(0, 100));
    }

    private <T> T as(Account account, Role role, @Nullable OfficeId office, Supplier<T> work) {
        Access access = new Access(account.id(), false, partnership, null, List.of(new Grant(role, office)));
        return Scopes.in((AccessElement) () -> access, work);
    }
}
