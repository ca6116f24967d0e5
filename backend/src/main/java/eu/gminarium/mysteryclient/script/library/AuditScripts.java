package eu.gminarium.mysteryclient.script.library;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditNotPlanned;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.NewScenario;
import eu.gminarium.mysteryclient.script.Scenario;
import eu.gminarium.mysteryclient.script.StoredScripts;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings scripts from the library into audits, and from audits into the library. */
@Singleton
public class AuditScripts {

    private static final String SUBJECT = "mystery-audit";

    private final AuditReach audits;
    private final StoredScripts stored;
    private final ScriptLibrary library;
    private final OriginRepository origins;
    private final ActivityLog log;

    AuditScripts(
            AuditReach audits, StoredScripts stored, ScriptLibrary library, OriginRepository origins, ActivityLog log) {
        this.audits = audits;
        this.stored = stored;
        this.library = library;
        this.origins = origins;
        this.log = log;
    }

    /** Which version the audit copied; empty if its scenarios and criteria were written for it. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public Optional<ScriptOrigin> origin(AuditId id) {
        Audit audit = audits.require(id);
        return origins.findByAuditId(id.value()).map(row -> {
            ScriptId script = new ScriptId(row.scriptId());
            ScriptContent then = library.version(script, row.number()).content();
            return new ScriptOrigin(script, row.number(), then.title(), !holds(audit, then));
        });
    }

    /**
     * Copies a version into the audit, in the place of the scenarios and criteria that it has.
     *
     * @throws RecordNotFound if there is no such audit, script or version
     * @throws AuditNotPlanned if the audit runs already
     * @throws InvalidField if the script is for another channel, or planned or sample calls use the present ones
     */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public ScriptOrigin take(AuditId id, ScriptId script, long number) {
        Audit audit = audits.lock(id);
        audit.requirePlanned();
        ScriptContent content = library.version(script, number).content();
        if (content.channel() != audit.channel()) {
            throw InvalidField.of("script", "mystery.invalid.other-channel");
        }
        stored.replace(id, content.scenarios(), content.criteria());
        log.record(
                "script-taken",
                SUBJECT,
                id.value(),
                Map.of("script", script.value().toString(), "version", number));
        return comesFrom(id, script, number, content.title());
    }

    /**
     * Keeps the audit's scenarios and criteria as a new script of the library.
     *
     * @throws InvalidField if the audit has no scenario or no criterion
     */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public LibraryScript keep(AuditId id, LocalizedText title) {
        Audit audit = audits.lock(id);
        LibraryScript kept = library.create(content(audit, title));
        comesFrom(id, kept.id(), kept.number(), title);
        return kept;
    }

    /**
     * Keeps the audit's scenarios and criteria as the next version of the script that they come from.
     *
     * @throws RecordNotFound if they come from none
     * @throws ScriptMovedOn if the script has later versions than the one that was copied
     * @throws InvalidField if the audit has no scenario or no criterion
     */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public LibraryScript keepAsNext(AuditId id) {
        Audit audit = audits.lock(id);
        OriginRow origin = origins.findByAuditId(id.value()).orElseThrow(RecordNotFound::new);
        LibraryScript present = library.get(new ScriptId(origin.scriptId()));
        if (present.number() != origin.number()) {
            throw new ScriptMovedOn(origin.number(), present.number());
        }
        ScriptContent content = content(audit, present.content().title());
        LibraryScript next = library.change(present.id(), content, present.version());
        comesFrom(id, next.id(), next.number(), content.title());
        return next;
    }

    private ScriptOrigin comesFrom(AuditId audit, ScriptId script, long number, LocalizedText title) {
        origins.deleteByAuditId(audit.value());
        origins.save(new OriginRow(audit.value(), script.value(), number));
        return new ScriptOrigin(script, number, title, false);
    }

    private ScriptContent content(Audit audit, LocalizedText title) {
        List<Scenario> scenarios = stored.scenarios(audit.id());
        List<Criterion> criteria = stored.criteria(audit.id());
        if (scenarios.isEmpty() || criteria.isEmpty()) {
            throw InvalidField.of("title", "mystery.invalid.script-empty");
        }
        return new ScriptContent(
                title,
                audit.channel(),
                scenarios.stream().map(Scenario::copy).toList(),
                criteria.stream().map(Criterion::copy).toList());
    }

    /** Audits list their scenarios by code, whatever their order in the library. */
    private boolean holds(Audit audit, ScriptContent content) {
        return stored.scenarios(audit.id()).stream()
                        .map(Scenario::copy)
                        .toList()
                        .equals(byCode(content.scenarios()))
                && stored.criteria(audit.id()).stream()
                        .map(Criterion::copy)
                        .toList()
                        .equals(content.criteria());
    }

    private static List<NewScenario> byCode(List<NewScenario> scenarios) {
        return scenarios.stream()
                .sorted(Comparator.comparing(NewScenario::code))
                .toList();
    }
}
