package eu.gminarium.benchmark.measurement;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.MeasurementId;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Role;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;

/** The steps of values that a campaign collects. The campaign decides when each may be taken; nobody else calls them. */
@Singleton
public class CollectedMeasurements {

    private final MeasurementQueries queries;
    private final RevisionWriter writer;
    private final ActivityLog log;

    CollectedMeasurements(MeasurementQueries queries, RevisionWriter writer, ActivityLog log) {
        this.queries = queries;
        this.writer = writer;
        this.log = log;
    }

    /**
     * Keeps what an office has typed so far.
     *
     * @param revision the revision that was read; 0 if nothing was there
     * @throws StaleVersion if somebody else entered something meanwhile
     */
    @Transactional
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
    public Measurement draft(OfficeId office, IndicatorCard card, Period period, int revision, MeasuredValue value) {
        Access.current().offices(Resource.MEASUREMENT, Verb.WRITE).require(office);
        IndicatorUnit unit = card.definition().unit();
        MeasurementId id = revision == 0 ? begin(office, card, period) : advance(office, card, period, revision);
        writer.add(id, revision + 1, office, value.in(unit), MeasurementStatus.DRAFT);
        log.record("drafted", "measurement", id.value(), Map.of("indicator", card.code(), "revision", revision + 1));
        return queries.find(id.value()).orElseThrow(RecordNotFound::new).toMeasurement();
    }

    private MeasurementId begin(OfficeId office, IndicatorCard card, Period period) {
        MeasurementId id = MeasurementId.next();
        if (queries.begin(id.value(), card.definitionId(), office.value(), period.from(), period.to()) == 0) {
            throw new StaleVersion();
        }
        return id;
    }

    private MeasurementId advance(OfficeId office, IndicatorCard card, Period period, int revision) {
        MeasurementId id = queries.idOf(card.definitionId(), office.value(), period.from(), period.to())
                .map(MeasurementId::new)
                .orElseThrow(StaleVersion::new);
        if (queries.advance(id.value(), revision) == 0) {
            throw new StaleVersion();
        }
        return id;
    }

    /**
     * The office's head stands by values of their office.
     *
     * @param revisions the revisions that were read
     * @throws StaleVersion if one of them is no longer the latest
     */
    @Transactional
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.ENDORSE)
    public void signOff(OfficeId office, Map<MeasurementId, Integer> revisions) {
        Access.current().offices(Resource.MEASUREMENT, Verb.ENDORSE).require(office);
        writer.repeat(revisions, MeasurementStatus.SIGNED_OFF, null, MeasurementReach.signs(office));
    }

    /**
     * The county coordinator takes values over.
     *
     * @param revisions the revisions that were read
     * @throws StaleVersion if one of them is no longer the latest
     */
    @Transactional
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.APPROVE)
    public void accept(Map<MeasurementId, Integer> revisions) {
        writer.repeat(revisions, MeasurementStatus.ACCEPTED, null, Role.COORDINATOR);
    }

    /**
     * The county coordinator asks an office to look again.
     *
     * @param revisions the revisions that were read
     * @param reason what the office reads; not blank
     * @throws StaleVersion if one of them is no longer the latest
     */
    @Transactional
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.APPROVE)
    public void giveBack(Map<MeasurementId, Integer> revisions, String reason) {
        writer.repeat(revisions, MeasurementStatus.RETURNED, reason, Role.COORDINATOR);
    }
}
