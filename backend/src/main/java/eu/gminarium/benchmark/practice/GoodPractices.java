package eu.gminarium.benchmark.practice;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Good practices: an office writes for itself, everybody who compares offices reads, the county coordinator may hide. */
@Singleton
public class GoodPractices {

    private static final String SUBJECT = "good-practice";

    private final PracticeRepository repository;
    private final IndicatorCards cards;
    private final OfficeDirectory offices;
    private final ActivityLog log;
    private final Clock clock;

    GoodPractices(
            PracticeRepository repository,
            IndicatorCards cards,
            OfficeDirectory offices,
            ActivityLog log,
            Clock clock) {
        this.repository = repository;
        this.cards = cards;
        this.offices = offices;
        this.log = log;
        this.clock = clock;
    }

    /** The latest first; drafts only of offices for which the person writes, hidden ones also for who hides. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.GOOD_PRACTICE, verb = Verb.READ)
    public List<GoodPractice> list(PracticeFilter filter) {
        String text = filter.text();
        return repository.search(text == null ? "" : text).stream()
                .map(PracticeView::toPractice)
                .filter(filter::wants)
                .filter(GoodPractices::visible)
                .toList();
    }

    /** @throws RecordNotFound also for one that is not for the reader */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.GOOD_PRACTICE, verb = Verb.READ)
    public GoodPractice get(PracticeId id) {
        return repository
                .find(id.value())
                .map(PracticeView::toPractice)
                .filter(GoodPractices::visible)
                .orElseThrow(RecordNotFound::new);
    }

    /**
     * Writes a note under an office's name.
     *
     * @throws RecordNotFound if the office is out of reach
     * @throws InvalidField if there is no such indicator
     */
    @Transactional
    @Permission(resource = Resource.GOOD_PRACTICE, verb = Verb.WRITE)
    public GoodPractice write(OfficeId office, @Valid PracticeContent content) {
        Access.current().offices(Resource.GOOD_PRACTICE, Verb.WRITE).require(office);
        offices.get(office);
        UUID id = PracticeId.next().value();
        repository.save(PracticeRow.of(id, office.value(), indicator(content), content, null, clock.instant(), 0));
        log.record("written", SUBJECT, id, Map.of("published", content.published()));
        return get(new PracticeId(id));
    }

    /**
     * Changes, publishes or takes back a note; a hidden one stays hidden.
     *
     * @throws StaleVersion if somebody else was faster
     */
    @Transactional
    @Permission(resource = Resource.GOOD_PRACTICE, verb = Verb.WRITE)
    public GoodPractice change(PracticeId id, @Valid PracticeContent content, long version) {
        PracticeRow row = row(id);
        Access.current().offices(Resource.GOOD_PRACTICE, Verb.WRITE).require(new OfficeId(row.officeId()));
        if (row.version() != version) {
            throw new StaleVersion();
        }
        repository.update(PracticeRow.of(
                id.value(),
                row.officeId(),
                indicator(content),
                content,
                row.hiddenReason(),
                clock.instant(),
                row.version()));
        log.record("changed", SUBJECT, id.value(), Map.of("published", content.published()));
        return get(id);
    }

    /** Hides a published note from the other offices; its own office reads why. */
    @Transactional
    @Permission(resource = Resource.GOOD_PRACTICE, verb = Verb.APPROVE)
    public GoodPractice hide(PracticeId id, @NotBlank @Size(max = 1000) String reason) {
        GoodPractice practice = get(id);
        repository.update(row(id).hidden(reason.strip(), practice.changedAt()));
        log.record("hidden", SUBJECT, id.value(), Map.of());
        return get(id);
    }

    /** Shows a hidden note again. */
    @Transactional
    @Permission(resource = Resource.GOOD_PRACTICE, verb = Verb.APPROVE)
    public GoodPractice show(PracticeId id) {
        GoodPractice practice = get(id);
        repository.update(row(id).hidden(null, practice.changedAt()));
        log.record("shown", SUBJECT, id.value(), Map.of());
        return get(id);
    }

    private PracticeRow row(PracticeId id) {
        return repository.findById(id.value()).orElseThrow(RecordNotFound::new);
    }

    private UUID indicator(PracticeContent content) {
        return cards.find(content.indicator())
                .map(IndicatorCard::id)
                .orElseThrow(() -> InvalidField.of("indicator", "action.invalid.indicator", content.indicator()))
                .value();
    }

    private static boolean visible(GoodPractice practice) {
        Access access = Access.current();
        return practice.shown()
                || access.offices(Resource.GOOD_PRACTICE, Verb.WRITE).contains(practice.office())
                || (practice.content().published() && access.may(Resource.GOOD_PRACTICE, Verb.APPROVE));
    }
}
