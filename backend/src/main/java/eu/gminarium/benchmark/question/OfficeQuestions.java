package eu.gminarium.benchmark.question;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.benchmark.IndicatorId;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.messaging.notification.Kind;
import eu.gminarium.messaging.notification.Recipient;
import eu.gminarium.messaging.notification.Recipients;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Questions to offices, by mail to their coordinators, and the answers. */
@Singleton
public class OfficeQuestions {

    /** How many questions one person asks in a day at most. */
    public static final int MOST_A_DAY = 20;

    private static final String SUBJECT = "office-question";

    private final QuestionRepository repository;
    private final QuestionMail mail;
    private final Recipients members;
    private final IndicatorCards cards;
    private final OfficeDirectory offices;
    private final ActivityLog log;
    private final Clock clock;

    OfficeQuestions(
            QuestionRepository repository,
            QuestionMail mail,
            Recipients members,
            IndicatorCards cards,
            OfficeDirectory offices,
            ActivityLog log,
            Clock clock) {
        this.repository = repository;
        this.mail = mail;
        this.members = members;
        this.cards = cards;
        this.offices = offices;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Asks an office.
     *
     * @throws RecordNotFound if there is no such office
     * @throws InvalidField if there is no such indicator
     * @throws TooManyQuestions above {@link #MOST_A_DAY}
     */
    @Transactional
    @Permission(resource = Resource.OFFICE_QUESTION, verb = Verb.WRITE)
    public OfficeQuestion ask(OfficeId asked, @Valid NewQuestion input) {
        Office office = offices.get(asked);
        IndicatorCard card = cards.find(input.indicator())
                .orElseThrow(() -> InvalidField.of("indicator", "action.invalid.indicator", input.indicator()));
        UUID account = Access.current().account().value();
        if (repository.countByAccountIdAndAskedAtAfter(account, clock.instant().minus(Duration.ofDays(1)))
                >= MOST_A_DAY) {
            throw new TooManyQuestions(MOST_A_DAY);
        }
        QuestionRow row = repository.save(new QuestionRow(
                QuestionId.next().value(),
                asked.value(),
                card.id().value(),
                input.question().strip(),
                account,
                input.sharesAddress(),
                clock.instant(),
                null,
                null,
                null));
        mail.ask(row, office, card);
        log.record("asked", SUBJECT, row.id(), Map.of("office", row.officeId(), "indicator", card.code()));
        return questions(each -> each.id().equals(row.id())).getFirst();
    }

    /** What the person has asked, the latest first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.OFFICE_QUESTION, verb = Verb.READ)
    public List<OfficeQuestion> asked() {
        UUID self = Access.current().account().value();
        return questions(each -> each.accountId().equals(self));
    }

    /** What the offices were asked for which the person answers, the latest first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.OFFICE_ANSWER, verb = Verb.READ)
    public List<OfficeQuestion> received() {
        OfficeReach reach = Access.current().offices(Resource.OFFICE_ANSWER, Verb.READ);
        return questions(each -> reach.contains(new OfficeId(each.officeId())));
    }

    /**
     * Answers for an office.
     *
     * @throws RecordNotFound also for a question to an office out of reach
     * @throws QuestionAnswered if somebody was faster
     */
    @Transactional
    @Permission(resource = Resource.OFFICE_ANSWER, verb = Verb.WRITE)
    public OfficeQuestion answer(QuestionId id, @NotBlank @Size(max = 4000) String answer) {
        OfficeReach reach = Access.current().offices(Resource.OFFICE_ANSWER, Verb.WRITE);
        QuestionRow row = repository
                .findById(id.value())
                .filter(found -> reach.contains(new OfficeId(found.officeId())))
                .orElseThrow(RecordNotFound::new);
        UUID account = Access.current().account().value();
        if (repository.answer(id.value(), answer.strip(), account, clock.instant()) == 0) {
            throw new QuestionAnswered();
        }
        mail.answer(
                row,
                answer.strip(),
                offices.get(new OfficeId(row.officeId())),
                cards.get(new IndicatorId(row.indicatorId())));
        log.record("answered", SUBJECT, row.id(), Map.of("office", row.officeId()));
        return questions(each -> each.id().equals(row.id())).getFirst();
    }

    private List<OfficeQuestion> questions(Predicate<QuestionRow> wanted) {
        Map<UUID, String> codes =
                cards.all().stream().collect(Collectors.toMap(card -> card.id().value(), IndicatorCard::code));
        return repository.findAllOrderByAskedAtDesc().stream()
                .filter(wanted)
                .map(row -> question(row, codes.getOrDefault(row.indicatorId(), "")))
                .toList();
    }

    private OfficeQuestion question(QuestionRow row, String indicator) {
        return new OfficeQuestion(
                new QuestionId(row.id()),
                new OfficeId(row.officeId()),
                indicator,
                row.question(),
                members.member(new AccountId(row.accountId()), Kind.QUESTION)
                        .map(Recipient::name)
                        .orElse(null),
                row.accountId().equals(Access.current().account().value()),
                row.askedAt(),
                row.answer(),
                row.answeredAt());
    }
}
