package eu.gminarium.ui.demo;

import static java.util.stream.Collectors.toSet;

import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.publicweb.DemoGuide.OpenSurvey;
import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.security.account.Membership;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.wave.Collector;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the surveys that visitors of a demo partnership may answer as citizens. */
@Singleton
final class OpenSurveys {

    private final Waves waves;
    private final OfficeDirectory offices;
    private final Clock clock;

    OpenSurveys(Waves waves, OfficeDirectory offices, Clock clock) {
        this.waves = waves;
        this.offices = offices;
        this.clock = clock;
    }

    /** Those that are open today in the offices that have a coordinator among the members. */
    List<OpenSurvey> of(Partnership partnership, List<Membership> members) {
        Set<OfficeId> shown = members.stream()
                .flatMap(member -> grants(member, Role.OFFICE_COORDINATOR))
                .map(grant -> Objects.requireNonNull(grant.office()))
                .collect(toSet());
        Optional<Access> coordinator = members.stream()
                .filter(member -> grants(member, Role.COORDINATOR).findAny().isPresent())
                .findFirst()
                .map(member -> new Access(member.account(), false, partnership, member.employee(), member.grants()));
        LocalDate today = LocalDate.now(clock.withZone(partnership.zone()));
        return coordinator
                .map(access -> Scopes.in((AccessElement) () -> access, () -> open(today, shown)))
                .orElse(List.of());
    }

    private static Stream<Grant> grants(Membership member, Role role) {
        return member.grants().stream().filter(grant -> grant.role() == role);
    }

    private List<OpenSurvey> open(LocalDate today, Set<OfficeId> shown) {
        return waves.all().stream()
                .filter(wave -> wave.status() == WaveStatus.OPEN && wave.covers(today))
                .flatMap(wave -> waves.collectors(wave.id()).stream())
                .filter(collector -> shown.contains(collector.office()))
                .map(this::survey)
                .toList();
    }

    private OpenSurvey survey(Collector collector) {
        return new OpenSurvey(offices.get(collector.office()).displayName(), collector.path());
    }
}
