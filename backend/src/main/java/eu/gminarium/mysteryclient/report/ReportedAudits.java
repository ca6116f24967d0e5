package eu.gminarium.mysteryclient.report;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.result.AuditChanges;
import eu.gminarium.mysteryclient.result.Ranking;
import eu.gminarium.mysteryclient.result.Rankings;
import eu.gminarium.mysteryclient.result.Results;
import eu.gminarium.mysteryclient.result.TrainingEffects;
import eu.gminarium.mysteryclient.script.StoredScripts;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.programme.Topic;
import eu.gminarium.programme.plan.Topics;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a report tells; the services that it asks check who asks. */
@Singleton
class ReportedAudits {

    private final Rankings rankings;
    private final Results results;
    private final AuditChanges changes;
    private final TrainingEffects effects;
    private final StoredScripts scripts;
    private final OfficeDirectory offices;
    private final Topics topics;
    private final ExclusionQueries exclusions;
    private final List<MethodFacts> facts;
    private final Messages messages;

    ReportedAudits(
            Rankings rankings,
            Results results,
            AuditChanges changes,
            TrainingEffects effects,
            StoredScripts scripts,
            OfficeDirectory offices,
            Topics topics,
            ExclusionQueries exclusions,
            List<MethodFacts> facts,
            Messages messages) {
        this.rankings = rankings;
        this.results = results;
        this.changes = changes;
        this.effects = effects;
        this.scripts = scripts;
        this.offices = offices;
        this.topics = topics;
        this.exclusions = exclusions;
        this.facts = List.copyOf(facts);
        this.messages = messages;
    }

    Ranking ranking(AuditId audit) {
        return rankings.of(audit);
    }

    ReportedAudit read(AuditId audit, @Nullable OfficeId office, Locale language) {
        AuditId earlier =
                changes.earlier(audit).stream().findFirst().map(Audit::id).orElse(null);
        return new ReportedAudit(
                Scopes.currentPartnership(),
                office,
                rankings.of(audit),
                results.of(audit),
                earlier == null ? null : changes.between(earlier, audit),
                earlier == null ? List.of() : effects.between(earlier, audit),
                topics.list().stream()
                        .collect(Collectors.toMap(
                                Topic::code, topic -> topic.name().in(language))),
                offices.distinctNames(),
                scripts.scenarios(audit),
                exclusions.of(audit.value()),
                facts.stream()
                        .flatMap(each -> each.of(audit, language).stream())
                        .toList(),
                new AuditWords(messages, language));
    }
}
