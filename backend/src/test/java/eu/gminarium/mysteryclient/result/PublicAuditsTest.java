package eu.gminarium.mysteryclient.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.mysteryclient.AuditFixture;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.call.CallEntry;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.consent.Consents;
import eu.gminarium.security.Role;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@ProgramTest
class PublicAuditsTest {

    private static final int OFFICES = 6;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    AuditFixture fixture;

    @Inject
    CallEntry entry;

    @Inject
    AuditPublications publications;

    @Inject
    PublicAudits audits;

    @Inject
    Consents consents;

    @Inject
    PublicIndexNames names;

    @Test
    void isThereFromThePublicationToTheWithdrawal() {
        Partnership partnership = partnerships.create();
        AuditId audit = partnerships.asCoordinator(partnership, () -> running(offices()));

        assertThatThrownBy(() -> change(partnership, () -> publications.publish(audit)))
                .isInstanceOf(AuditNotReleased.class);
        change(partnership, () -> fixture.release(audit));
        assertThat(audits.find(partnership.slug())).isEmpty();

        change(partnership, () -> publications.publish(audit));
        assertThat(audits.find(partnership.slug()).orElseThrow().audits())
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.overall()).isNotNull();
                    assertThat(shown.distribution().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum())
                            .isEqualTo(OFFICES);
                    assertThat(shown.named()).isEmpty();
                });

        change(partnership, () -> publications.withdraw(audit));
        assertThat(audits.find(partnership.slug())).isEmpty();
    }

    /** Everybody can take the named ones away from the total, also from one that was kept. */
    @Test
    void officesThatAgreeLaterAreNamedAsLongAsTheTotalHidesTheOthers() {
        Partnership partnership = partnerships.create();
        List<OfficeId> called = partnerships.asCoordinator(partnership, this::offices);
        change(partnership, () -> {
            AuditId audit = running(called);
            fixture.release(audit);
            publications.publish(audit);
        });

        for (int agreed : List.of(1, 2, OFFICES - 1)) {
            PublicAudit shown = agreed(partnership, called.subList(0, agreed));
            assertThat(shown.overall()).isNotNull();
            assertThat(shown.named()).extracting(RankedOffice::office).containsExactly(called.getFirst());
        }
        assertThat(agreed(partnership, called).named()).hasSize(OFFICES);
    }

    /** The index stands among the public indicators too. */
    @Test
    void officesThatTheTotalWithholdsAreNotNamedBesideTheIndicatorEither() {
        Partnership partnership = partnerships.create();
        List<OfficeId> called = partnerships.asCoordinator(partnership, this::offices);
        assertThat(namedBesideIndex(partnership)).isEmpty();
        agree(partnership, called.subList(0, 1));
        assertThat(namedBesideIndex(partnership)).hasSize(1);

        change(partnership, () -> {
            AuditId audit = running(called);
            fixture.release(audit);
            publications.publish(audit);
        });
        agree(partnership, called.subList(1, OFFICES - 1));
        Set<OfficeId> shown = agreed(partnership, List.of()).named().stream()
                .map(RankedOffice::office)
                .collect(Collectors.toSet());

        assertThat(namedBesideIndex(partnership)).isEqualTo(shown).hasSizeLessThan(OFFICES - 1);
        assertThat(Scopes.partnership(partnership, () -> names.named("decision-time")))
                .isEmpty();
    }

    private Set<OfficeId> namedBesideIndex(Partnership partnership) {
        return Scopes.partnership(partnership, () -> names.named("mystery-index"))
                .orElseThrow();
    }

    @Test
    void thereIsNoTotalWhereAFewUnnamedOfficesCouldBeWorkedOut() {
        Partnership partnership = partnerships.create();
        List<OfficeId> called = partnerships.asCoordinator(partnership, this::offices);
        AuditId audit = partnerships.asCoordinator(partnership, () -> running(called));
        change(partnership, () -> fixture.release(audit));
        agree(partnership, called.subList(0, 2));
        change(partnership, () -> publications.publish(audit));

        PublicAudit shown = agreed(partnership, called.subList(2, 3));
        assertThat(shown.overall()).isNull();
        assertThat(shown.distribution()).isEmpty();
        assertThat(shown.named()).hasSize(3);
    }

    /** What is public once the offices have agreed to be named. */
    private PublicAudit agreed(Partnership partnership, List<OfficeId> agreed) {
        agree(partnership, agreed);
        return audits.find(partnership.slug()).orElseThrow().audits().getFirst();
    }

    private void agree(Partnership partnership, List<OfficeId> agreed) {
        agreed.forEach(office -> partnerships.as(partnership, Role.OFFICE_COORDINATOR, office, () -> {
            consents.decide(office, true);
            return true;
        }));
    }

    private List<OfficeId> offices() {
        return IntStream.rangeClosed(1, OFFICES).mapToObj(fixture::office).toList();
    }

    private AuditId running(List<OfficeId> called) {
        AuditorId auditor = fixture.contractor("Contractor");
        AuditId audit = fixture.running(1).id();
        entry.enter(
                audit,
                IntStream.range(0, called.size())
                        .boxed()
                        .flatMap(at -> Stream.generate(() -> fixture.scored(
                                        audit,
                                        called.get(at),
                                        auditor,
                                        AuditFixture.scores(at % 2, 1, 1 + at % 5)
                                                .toArray(Score[]::new)))
                                .limit(2))
                        .toList());
        return audit;
    }

    private void change(Partnership partnership, Runnable work) {
        partnerships.asCoordinator(partnership, () -> {
            work.run();
            return true;
        });
    }
}
