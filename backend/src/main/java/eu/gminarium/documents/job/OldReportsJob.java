package eu.gminarium.documents.job;

import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Partnerships;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Throws old reports away, partnership by partnership. Nobody is shown one that is due, so the job may run late. */
@Singleton
class OldReportsJob {

    private static final Logger LOG = LoggerFactory.getLogger(OldReportsJob.class);

    private final Partnerships partnerships;
    private final List<ReportSteps<?, ?>> areas;

    OldReportsJob(Partnerships partnerships, List<ReportSteps<?, ?>> areas) {
        this.partnerships = partnerships;
        this.areas = areas;
    }

    @Scheduled(
            initialDelay = "${gminarium.reports.cleaning-delay:10m}",
            fixedDelay = "${gminarium.reports.cleaning-interval:1h}")
    void run() {
        partnerships.all().stream()
                .filter(Partnership::active)
                .forEach(partnership -> areas.forEach(area -> removeOld(partnership, area)));
    }

    /** One failure is written down and does not keep the others waiting. */
    private static void removeOld(Partnership partnership, ReportSteps<?, ?> area) {
        try {
            Scopes.partnership(partnership, () -> {
                area.removeOld();
                return true;
            });
        } catch (RuntimeException failure) {
            LOG.error("Old reports of partnership {} could not be removed", partnership.slug(), failure);
        }
    }
}
