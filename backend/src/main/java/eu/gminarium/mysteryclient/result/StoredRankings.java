package eu.gminarium.mysteryclient.result;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.plan.Participants;
import eu.gminarium.mysteryclient.scoring.Points;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.shared.OfficeId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Ranks the offices of audits, whoever asks. A released audit cannot change any more (ADR 27), so its ranking is remembered once it has
 * been computed.
 */
@Singleton
class StoredRankings {

    private static final int REMEMBERED = 200;

    private final Cache<AuditId, Ranking> released =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final PointsQueries points;
    private final Participants participants;
    private final OfficeDirectory offices;

    StoredRankings(PointsQueries points, Participants participants, OfficeDirectory offices) {
        this.points = points;
        this.participants = participants;
        this.offices = offices;
    }

    Ranking of(Audit audit) {
        return audit.status() == AuditStatus.RELEASED
                ? released.get(audit.id(), id -> ranking(audit)).named(offices.byId())
                : ranking(audit);
    }

    private Ranking ranking(Audit audit) {
        Map<UUID, List<Points>> calls = points.byCall(audit.id().value()).stream()
                .collect(Collectors.groupingBy(
                        PointsRow::officeId, Collectors.mapping(PointsRow::toPoints, Collectors.toList())));
        return RankingOrder.ranking(audit, participants(audit, calls.keySet()), calls);
    }

    /** Every office that takes part in the audit, and any other that was called. */
    private List<Office> participants(Audit audit, Set<UUID> called) {
        Set<OfficeId> planned = participants.of(audit).stream()
                .map(share -> share.office().id())
                .collect(Collectors.toSet());
        return offices.all().stream()
                .filter(office -> called.contains(office.id().value()) || planned.contains(office.id()))
                .toList();
    }
}
