package eu.gminarium.mysteryclient.report;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.report.MethodFacts.Fact;
import eu.gminarium.mysteryclient.result.AuditChange;
import eu.gminarium.mysteryclient.result.AuditChange.OfficeChange;
import eu.gminarium.mysteryclient.result.AuditResult;
import eu.gminarium.mysteryclient.result.RankedOffice;
import eu.gminarium.mysteryclient.result.Ranking;
import eu.gminarium.mysteryclient.result.TopicEffect;
import eu.gminarium.mysteryclient.script.Scenario;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Partnership;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a report on an audit tells, read from the database.
 *
 * @param office whom it is about; null for all offices
 * @param change since the audit before it through the same channel; null for the first one
 * @param effects of trainings between the two, by topic
 * @param topics names of topics by code
 * @param excluded calls that do not count, by reason
 * @param facts what other parts add to the note on method
 */
record ReportedAudit(
        Partnership partnership,
        @Nullable OfficeId office,
        Ranking ranking,
        AuditResult result,
        @Nullable AuditChange change,
        List<TopicEffect> effects,
        Map<String, String> topics,
        Map<OfficeId, String> names,
        List<Scenario> scenarios,
        List<ExclusionRow> excluded,
        List<Fact> facts,
        AuditWords words) {

    ReportedAudit {
        effects = List.copyOf(effects);
        topics = Map.copyOf(topics);
        names = Map.copyOf(names);
        scenarios = List.copyOf(scenarios);
        excluded = List.copyOf(excluded);
        facts = List.copyOf(facts);
    }

    Audit audit() {
        return ranking.audit();
    }

    /** The office that the report is about, in the ranking. */
    Optional<RankedOffice> one() {
        return ranking.offices().stream()
                .filter(each -> each.office().equals(office))
                .findFirst();
    }

    /** Whom it is about. */
    String subject() {
        return one().map(this::name).orElseGet(() -> words.t("mystery.all-offices"));
    }

    String name(RankedOffice each) {
        return names.getOrDefault(each.office(), each.officeName());
    }

    String topic(@Nullable String code) {
        return code == null ? words.t("mystery.area.none") : topics.getOrDefault(code, code);
    }

    /** What the office's own change is; empty without an earlier audit, and in a report on all offices. */
    Optional<OfficeChange> ownChange() {
        return change == null
                ? Optional.empty()
                : change.offices().stream()
                        .filter(each -> each.office().equals(office))
                        .findFirst();
    }
}
