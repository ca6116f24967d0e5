package eu.gminarium.ui.home;

import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.wave.SurveyCycles;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.SessionStatus;
import eu.gminarium.training.session.Sessions;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.training.Paths;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What goes on in the partnership now, as far as the person may see it: open waves and the sessions that come next. */
@Prototype
final class UnderWay {

    private static final int NEXT_SESSIONS = 3;

    private final Waves waves;
    private final SurveyCycles cycles;
    private final Sessions sessions;
    private final Clock clock;

    UnderWay(Waves waves, SurveyCycles cycles, Sessions sessions, Clock clock) {
        this.waves = waves;
        this.cycles = cycles;
        this.sessions = sessions;
        this.clock = clock;
    }

    List<Waiting.Item> items() {
        Access access = Access.current();
        Stream<Waiting.Item> surveys =
                access.may(Resource.SURVEY, Verb.READ) ? openWaves().map(this::item) : Stream.empty();
        Stream<Waiting.Item> trainings =
                access.may(Resource.TRAINING, Verb.READ) ? nextSessions().map(UnderWay::item) : Stream.empty();
        return Stream.concat(surveys, trainings).toList();
    }

    private Stream<Wave> openWaves() {
        return waves.all().stream().filter(wave -> wave.status() == WaveStatus.OPEN);
    }

    private Waiting.Item item(Wave wave) {
        String name = Texts.t(cycles.get(wave.cycle()).title()) + ": " + Texts.t(wave.title());
        String until = Texts.date(wave.endsOn());
        Map<OfficeId, Disclosed<Long>> counts = waves.counts(wave.id());
        long reached = counts.values().stream()
                .flatMap(count -> count.released().stream())
                .filter(count -> count >= wave.targetPerOffice())
                .count();
        String text = wave.targetPerOffice() == 0
                ? Texts.t("home.under-way.wave", name, until)
                : Texts.t("home.under-way.wave.target", name, until, reached, counts.size());
        return new Waiting.Item(
                text, CurrentPartnership.path("surveys/waves/" + wave.id().value()));
    }

    private Stream<Session> nextSessions() {
        LocalDate today = LocalDate.now(
                clock.withZone(Access.current().requirePartnership().zone()));
        return sessions.all().stream()
                .filter(session -> session.status() == SessionStatus.PUBLISHED)
                .filter(session ->
                        session.firstDay().filter(day -> !day.isBefore(today)).isPresent())
                .sorted(Comparator.comparing(session -> session.firstDay().orElseThrow()))
                .limit(NEXT_SESSIONS);
    }

    private static Waiting.Item item(Session session) {
        String day = Texts.date(session.firstDay().orElseThrow());
        return new Waiting.Item(
                Texts.t("home.under-way.session", session.trainingTitle(), day, session.enrolled(), session.capacity()),
                Paths.session(session.id()));
    }
}
