package eu.gminarium.training.card;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.programme.Employment;
import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.application.PaperStep;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Talks after a training: the head of unit holds and signs them, or the office enters what was signed on paper. */
@Singleton
public class Talks {

    /** More than anybody talks over in a sitting. */
    private static final int MOST = 500;

    private final CardRepository repository;
    private final CardShelf shelf;
    private final EmployeeDirectory employees;
    private final ActivityLog activity;
    private final Clock clock;

    Talks(CardRepository repository, CardShelf shelf, EmployeeDirectory employees, ActivityLog activity, Clock clock) {
        this.repository = repository;
        this.shelf = shelf;
        this.employees = employees;
        this.activity = activity;
        this.clock = clock;
    }

    /** Cards that wait for a talk, of the units one heads and of the office one enters papers for; never one's own. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.CARD, verb = Verb.ENDORSE)
    public List<Card> toHold() {
        EmployeeId self = Access.current().employee();
        return shelf
                .list(CardReach.of(Verb.ENDORSE, employees), new CardFilter(null, CardState.FILLED), MOST, 0)
                .stream()
                .filter(card -> !card.employee().equals(self))
                .toList();
    }

    /** Whether the signed-in person heads the participant's unit, and so signs on the screen. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.CARD, verb = Verb.ENDORSE)
    public boolean headsUnitOf(Card card) {
        return heads(card.unit().value());
    }

    /**
     * Records a talk.
     *
     * @throws RecordNotFound if the card is out of reach
     * @throws OwnTalk if the person, or the signatory, is the participant
     * @throws CardMissing if the card is not filled in
     * @throws TalkHeld if the talk is recorded already
     */
    @Transactional
    @Permission(resource = Resource.CARD, verb = Verb.ENDORSE)
    public Card hold(ApplicationId id, @Valid NewTalk input) {
        CardView view = reached(id, input);
        UUID card = view.cardId();
        if (card == null) {
            throw new CardMissing();
        }
        UUID head = signatory(view, input);
        requireDay(view, input.heldOn());
        if (add(card, head, input) == 0) {
            throw new TalkHeld();
        }
        activity.record("talk-held", "application", id.value(), Map.of("heldOn", input.heldOn(), "head", head));
        return shelf.named(shelf.reached(id, Verb.ENDORSE));
    }

    /**
     * A person's own card is within reach here, so that they hear why they may not hold the talk. Who enters papers may
     * enter the own one too, with the head's signature.
     */
    private CardView reached(ApplicationId id, NewTalk input) {
        EmployeeId self = Access.current().employee();
        CardView own = self == null
                ? null
                : repository
                        .view(shelf.today(), shelf.zone().getId(), clock.instant(), id.value())
                        .filter(view -> view.employeeId().equals(self.value()))
                        .orElse(null);
        if (own != null && input.paper() == null) {
            throw new OwnTalk();
        }
        return shelf.reached(id, Verb.ENDORSE);
    }

    private UUID signatory(CardView view, NewTalk input) {
        PaperStep paper = input.paper();
        if (paper != null) {
            requirePaper(view, input, paper);
            return paper.signatory().value();
        }
        EmployeeId self = Access.current().employee();
        if (self == null || !heads(view.unitId())) {
            throw InvalidField.of("paper", "after.error.talk-paper-needed");
        }
        return self.value();
    }

    private void requirePaper(CardView view, NewTalk input, PaperStep paper) {
        OfficeId office = new OfficeId(view.officeId());
        if (!Access.current().offices(Resource.CARD, Verb.WRITE).contains(office)) {
            throw InvalidField.of("paper", "training.error.paper-role");
        }
        if (paper.signatory().value().equals(view.employeeId())) {
            throw new OwnTalk();
        }
        if (paper.signedOn().isAfter(shelf.today()) || paper.signedOn().isBefore(input.heldOn())) {
            throw InvalidField.of("paper.signedOn", "after.error.talk-signed");
        }
        boolean ofOffice = employees
                .employment(paper.signatory(), paper.signedOn())
                .map(Employment::office)
                .filter(office::equals)
                .isPresent();
        if (!ofOffice) {
            throw InvalidField.of("paper.signatoryId", "training.error.paper-signatory");
        }
    }

    private void requireDay(CardView view, LocalDate day) {
        LocalDate filledOn = view.cardSignedOn() != null
                ? view.cardSignedOn()
                : LocalDate.ofInstant(Objects.requireNonNull(view.filledAt()), shelf.zone());
        if (day.isAfter(shelf.today()) || day.isBefore(filledOn)) {
            throw InvalidField.of("heldOn", "after.error.talk-day", filledOn);
        }
    }

    private int add(UUID card, UUID head, NewTalk input) {
        return repository.addTalk(
                Ids.timeOrdered(),
                card,
                input.heldOn(),
                input.conclusions().strip(),
                stripped(input.agreedAction()),
                head,
                clock.instant(),
                Access.current().account().value(),
                input.paper() == null ? null : input.paper().signedOn());
    }

    private boolean heads(UUID unit) {
        EmployeeId self = Access.current().employee();
        return self != null && employees.headedUnits(self).contains(new UnitId(unit));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
