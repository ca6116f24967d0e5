package eu.gminarium.survey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.SharedReads;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.wave.CodeUsed;
import eu.gminarium.survey.wave.Intake;
import eu.gminarium.survey.wave.Intake.Entrance;
import eu.gminarium.survey.wave.LinkClosed;
import eu.gminarium.survey.wave.LinkId;
import eu.gminarium.survey.wave.Submission;
import eu.gminarium.survey.wave.Submissions;
import eu.gminarium.survey.wave.WaveNotOpen;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.PublicCodes;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Surveys for people without an account, who have nothing but the code of a link. */
@Singleton
@Unchecked("the public code is the permission")
public class PublicSurveys {

    private static final int REMEMBERED = 10_000;

    private final PublicCodes codes;
    private final Intake intake;
    private final Submissions submissions;
    private final OfficeDirectory offices;
    private final SharedReads<String, Optional<Found>> reads = new SharedReads<>();
    private final Cache<String, Found> remembered;

    /** @param remember how long a page may show what was read before; none of the answers are taken on the strength of it */
    PublicSurveys(
            PublicCodes codes,
            Intake intake,
            Submissions submissions,
            OfficeDirectory offices,
            @Value("${gminarium.survey.remember:1s}") Duration remember) {
        this.codes = codes;
        this.intake = intake;
        this.submissions = submissions;
        this.offices = offices;
        this.remembered = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(remember)
                .build();
    }

    /** What a code leads to. */
    private record Found(Partnership partnership, String officeName, Entrance entrance) {}

    /** The survey behind the code, as it was a second ago at the most; empty if there is none. */
    public Optional<PublicSurvey> find(String code) {
        return found(code)
                .map(found -> Scopes.partnership(
                        found.partnership(), () -> survey(found.partnership(), found.officeName(), found.entrance())));
    }

    private Optional<Found> found(String code) {
        Found known = remembered.getIfPresent(code);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Found> read = reads.get(code, () -> read(code));
        read.ifPresent(found -> remembered.put(code, found));
        return read;
    }

    private Optional<Found> read(String code) {
        return codes.find(PublicCodes.Kind.SURVEY, code)
                .flatMap(target -> Scopes.partnership(
                        target.partnership(),
                        () -> intake.entrance(new LinkId(target.id()))
                                .map(entrance -> new Found(
                                        target.partnership(),
                                        offices.get(entrance.office()).doorName(),
                                        entrance))));
    }

    /**
     * Hands in one respondent's answers.
     *
     * @param sheet random, made when the form was shown: pressing the button twice counts once
     * @throws RecordNotFound if the code leads nowhere
     * @throws WaveNotOpen if the survey is not open
     * @throws LinkClosed if the link was withdrawn, or the office does not collect on the web
     * @throws CodeUsed if the link takes answers once only, and has taken them
     */
    public void submit(String code, UUID sheet, Answers answers) {
        Found found = found(code).orElseThrow(RecordNotFound::new);
        Scopes.partnership(found.partnership(), () -> {
            submissions.take(new Submission(found.entrance(), sheet, answers, intake.today()));
            return true;
        });
    }

    /** Whether the form of that key was handed in by the code, in a survey that is not over. */
    public boolean isReceived(String code, UUID sheet) {
        return codes.find(PublicCodes.Kind.SURVEY, code)
                .map(target -> Scopes.partnership(target.partnership(), () -> intake.isReceived(sheet)))
                .orElse(false);
    }

    private PublicSurvey survey(Partnership partnership, String officeName, Entrance entrance) {
        var wave = entrance.wave();
        var state = state(entrance);
        return new PublicSurvey(
                partnership,
                officeName,
                entrance.unitName(),
                entrance.cycle().title(),
                state,
                wave.startsOn(),
                wave.endsOn(),
                entrance.singleUse(),
                state == PublicSurvey.State.OPEN ? wave.frozen() : null);
    }

    private PublicSurvey.State state(Entrance entrance) {
        if (intake.isOpenToday(entrance.wave())) {
            return ofLink(entrance);
        }
        return entrance.wave().status() == WaveStatus.PLANNED ? PublicSurvey.State.NOT_YET : PublicSurvey.State.OVER;
    }

    private static PublicSurvey.State ofLink(Entrance entrance) {
        if (!entrance.web()) {
            return PublicSurvey.State.NOT_ON_WEB;
        }
        if (entrance.used()) {
            return PublicSurvey.State.USED;
        }
        return entrance.withdrawn() ? PublicSurvey.State.WITHDRAWN : PublicSurvey.State.OPEN;
    }
}
