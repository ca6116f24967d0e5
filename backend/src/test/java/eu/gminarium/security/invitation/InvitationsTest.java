package eu.gminarium.security.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.NewAccount;
import eu.gminarium.security.account.WeakPassword;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@ProgramTest
class InvitationsTest {

    private static final String PASSWORD = "correct horse battery";
    private static final int RIVALS = 8;

    @Inject
    Invitations invitations;

    @Inject
    Accounts accounts;

    @Inject
    InvitationRepository repository;

    @Test
    void linkSetsAPasswordOnce() {
        Account account = newcomer();
        String token = token(invitations.issue(account.id()));

        assertThat(invitations.find(token))
                .hasValueSatisfying(open -> assertThat(open.account()).isEqualTo(account));
        assertThat(invitations.accept(token, PASSWORD).active()).isTrue();

        assertThat(accounts.signIn(account.username(), PASSWORD)).isPresent();
        assertThat(invitations.find(token)).isEmpty();
        assertThatThrownBy(() -> invitations.accept(token, "another good password"))
                .isInstanceOf(InvitationNotOpen.class);
    }

    @Test
    void weakPasswordLeavesTheLinkOpen() {
        String token = token(invitations.issue(newcomer().id()));

        assertThatThrownBy(() -> invitations.accept(token, "too short")).isInstanceOf(WeakPassword.class);

        assertThat(invitations.find(token)).isPresent();
    }

    @Test
    void linkEndsAfterSevenDays() {
        Account account = newcomer();
        String token = token(invitations.issue(account.id()));
        Instant late = Instant.now().plus(Invitations.LIFETIME).plusSeconds(1);

        assertThat(MovableClock.at(late, () -> invitations.find(token))).isEmpty();
        assertThatThrownBy(() -> MovableClock.at(late, () -> invitations.accept(token, PASSWORD)))
                .isInstanceOf(InvitationNotOpen.class);
    }

    @Test
    void unknownTokenOpensNothing() {
        assertThat(invitations.find(Ids.publicCode())).isEmpty();
        assertThatThrownBy(() -> invitations.accept(Ids.publicCode(), PASSWORD)).isInstanceOf(InvitationNotOpen.class);
    }

    @Test
    void ofManyWhoUseOneLinkTogetherOneWins() throws InterruptedException, ExecutionException {
        Account account = newcomer();
        String token = token(invitations.issue(account.id()));

        List<String> winners = race(rival -> () -> invitations.accept(token, PASSWORD + rival));

        assertThat(winners).hasSize(1);
        assertThat(accounts.signIn(account.username(), winners.getFirst())).isPresent();
    }

    @Test
    void ofTwoLinksOfOneAccountOneWins() throws InterruptedException, ExecutionException {
        Account account = newcomer();
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++) {
            tokens.add(token(invitations.issue(account.id())));
        }

        List<String> winners = race(rival -> () -> invitations.accept(tokens.get(rival), PASSWORD + rival));

        assertThat(winners).hasSize(1);
        assertThat(accounts.signIn(account.username(), winners.getFirst())).isPresent();
    }

    @Test
    void tokenItselfIsStoredNowhere() {
        String token = token(invitations.issue(newcomer().id()));

        assertThat(InvitationToken.hash(token)).hasSize(64).doesNotContain(token);
    }

    /** The passwords of those whose try succeeded. */
    private static List<String> race(java.util.function.IntFunction<Callable<Account>> attempt)
            throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(RIVALS);
        List<Future<Boolean>> results = new ArrayList<>();
        try (ExecutorService rivals = Executors.newFixedThreadPool(RIVALS)) {
            for (int i = 0; i < RIVALS; i++) {
                Callable<Account> work = attempt.apply(i);
                results.add(rivals.submit(() -> {
                    start.await();
                    return succeeds(work);
                }));
            }
        }
        List<String> winners = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++) {
            if (results.get(i).get()) {
                winners.add(PASSWORD + i);
            }
        }
        return winners;
    }

    private static boolean succeeds(Callable<Account> work) throws Exception {
        try {
            work.call();
            return true;
        } catch (InvitationNotOpen tooLate) {
            return false;
        }
    }

    private Account newcomer() {
        return accounts.create(new NewAccount(Ids.random() + "@office.test", "Ewa Lis", "pl", false, false));
    }

    private static String token(IssuedInvitation invitation) {
        return invitation.path().substring(invitation.path().lastIndexOf('/') + 1);
    }
}
