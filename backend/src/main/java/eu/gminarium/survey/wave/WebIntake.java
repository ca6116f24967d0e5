package eu.gminarium.survey.wave;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.problem.Problem;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.disclosure.Mode;
import eu.gminarium.survey.disclosure.ReceivedSheet;
import eu.gminarium.survey.disclosure.Responses;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Takes what people send from the public page; three statements take any number of them. */
@Singleton
@Unchecked("the public code is the permission")
class WebIntake {

    private final Intake intake;
    private final CollectorRepository collectors;
    private final Responses responses;
    private final SheetKeys keys;

    WebIntake(Intake intake, CollectorRepository collectors, Responses responses, SheetKeys keys) {
        this.intake = intake;
        this.collectors = collectors;
        this.responses = responses;
        this.keys = keys;
    }

    /**
     * Takes them in one transaction, each for itself: one that is refused does not touch the others.
     *
     * @return why each was refused, in the same order; empty for those that were taken
     */
    @Transactional
    List<Optional<Problem>> take(List<Submission> submissions) {
        Set<UUID> held =
                responses.hold(submissions.stream().map(Submission::collector).collect(toSet()));
        Map<UUID, OpenDoor> doors =
                collectors.openDoors(submissions.stream().map(Submission::link).collect(toSet())).stream()
                        .collect(toMap(OpenDoor::link, Function.identity()));
        List<ReceivedSheet> sheets = new ArrayList<>();
        List<Optional<Problem>> refusals = new ArrayList<>();
        for (Submission submission : submissions) {
            try {
                sheets.add(admitted(submission, held, doors));
                refusals.add(Optional.empty());
            } catch (Problem refused) {
                refusals.add(Optional.of(refused));
            }
        }
        refuseUsed(submissions, refusals, new HashSet<>(sheets.isEmpty() ? Set.of() : responses.receive(sheets)));
        return refusals;
    }

    private ReceivedSheet admitted(Submission submission, Set<UUID> held, Map<UUID, OpenDoor> doors) {
        if (!held.contains(submission.collector())) {
            throw new RecordNotFound();
        }
        OpenDoor door = doors.get(submission.link());
        if (door == null || !door.covers(submission.day())) {
            throw new WaveNotOpen();
        }
        var checked = asked(submission.entrance()).checked(submission.answers());
        if (door.withdrawn() || !door.web()) {
            throw new LinkClosed(door.web());
        }
        return new ReceivedSheet(key(submission), submission.collector(), Mode.WEB, checked);
    }

    /** What was read with the entrance, unless the wave has opened since: it never changes after that. */
    private QuestionnaireContent asked(Intake.Entrance entrance) {
        QuestionnaireContent known = entrance.wave().frozen();
        return known == null ? intake.questionnaire(entrance.collector()) : known;
    }

    private UUID key(Submission submission) {
        return submission.entrance().singleUse() ? keys.of(submission.entrance().link()) : submission.sheet();
    }

    /** @param counted keys that count; each is taken out by the first who brought it, so that one code does not serve two */
    private void refuseUsed(List<Submission> submissions, List<Optional<Problem>> refusals, Set<UUID> counted) {
        for (int i = 0; i < submissions.size(); i++) {
            Submission submission = submissions.get(i);
            if (refusals.get(i).isEmpty() && submission.entrance().singleUse() && !counted.remove(key(submission))) {
                refusals.set(i, Optional.of(new CodeUsed()));
            }
        }
    }
}
