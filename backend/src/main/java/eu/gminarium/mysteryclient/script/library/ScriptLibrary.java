package eu.gminarium.mysteryclient.script.library;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.mysteryclient.script.StoredScripts;
import eu.gminarium.security.Actor;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The scripts of a partnership. Only who plans audits may read them: a script that an office knows tests nothing. */
@Singleton
public class ScriptLibrary {

    private static final String SUBJECT = "mystery-script";

    private final ScriptRepository scripts;
    private final ScriptVersionRepository versions;
    private final StoredScripts stored;
    private final ActivityLog log;
    private final Clock clock;

    ScriptLibrary(
            ScriptRepository scripts,
            ScriptVersionRepository versions,
            StoredScripts stored,
            ActivityLog log,
            Clock clock) {
        this.scripts = scripts;
        this.versions = versions;
        this.stored = stored;
        this.log = log;
        this.clock = clock;
    }

    /** All of them, oldest first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public List<LibraryScript> all() {
        return scripts.findAllOrderById().stream().map(ScriptRow::toScript).toList();
    }

    /** @throws RecordNotFound if there is none */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public LibraryScript get(ScriptId id) {
        return row(id).toScript();
    }

    /**
     * What it was each time that it was saved, oldest first.
     *
     * @throws RecordNotFound if there is no such script
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public List<ScriptVersion> versions(ScriptId id) {
        return versions.findByScriptIdOrderByNumber(row(id).id()).stream()
                .map(ScriptVersionRow::toVersion)
                .toList();
    }

    /** @throws RecordNotFound if there is no such script or version */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public ScriptVersion version(ScriptId id, long number) {
        return versions.findByScriptIdAndNumber(id.value(), number)
                .map(ScriptVersionRow::toVersion)
                .orElseThrow(RecordNotFound::new);
    }

    /** @throws InvalidField if a criterion names an unknown training topic */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public LibraryScript create(@Valid ScriptContent content) {
        stored.requireTopics(content.criteria());
        ScriptRow row = scripts.save(new ScriptRow(ScriptId.next().value(), ScriptDocument.of(content), 0));
        keep("created", row);
        return row.toScript();
    }

    /**
     * Replaces the content; audits keep the version that they copied. The same content again is no new version.
     *
     * @param version the one that was read
     * @throws StaleVersion if somebody else was faster
     * @throws InvalidField if a criterion names an unknown training topic
     */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public LibraryScript change(ScriptId id, @Valid ScriptContent content, long version) {
        ScriptRow row = row(id);
        if (version != row.version()) {
            throw new StaleVersion();
        }
        if (row.content().toContent().equals(content)) {
            return row.toScript();
        }
        stored.requireTopics(content.criteria());
        ScriptRow changed = scripts.update(new ScriptRow(row.id(), ScriptDocument.of(content), row.version()));
        keep("changed", changed);
        return changed.toScript();
    }

    /** Writes down what was saved; the first version has the number 1. */
    private void keep(String action, ScriptRow row) {
        long number = row.toScript().number();
        log.record(action, SUBJECT, row.id(), Map.of("version", number));
        versions.save(new ScriptVersionRow(
                Ids.timeOrdered(),
                row.id(),
                number,
                row.content(),
                clock.instant(),
                Actor.current().map(AccountId::value).orElse(null)));
    }

    private ScriptRow row(ScriptId id) {
        return scripts.findById(id.value()).orElseThrow(RecordNotFound::new);
    }
}
