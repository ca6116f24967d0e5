package eu.gminarium.ui.mysteryclient.script;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.Channel;
import eu.gminarium.mysteryclient.script.library.AuditScripts;
import eu.gminarium.mysteryclient.script.library.LibraryScript;
import eu.gminarium.mysteryclient.script.library.ScriptContent;
import eu.gminarium.mysteryclient.script.library.ScriptId;
import eu.gminarium.mysteryclient.script.library.ScriptLibrary;
import eu.gminarium.mysteryclient.script.library.ScriptTemplate;
import eu.gminarium.mysteryclient.script.library.ScriptTemplates;
import eu.gminarium.mysteryclient.script.library.ScriptVersion;
import eu.gminarium.ui.common.Texts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be taken into an audit: the versions of the library's scripts, and ready scripts that it does not hold yet. */
@Singleton
final class ScriptChoice {

    private final ScriptLibrary library;
    private final ScriptTemplates templates;
    private final AuditScripts audits;

    ScriptChoice(ScriptLibrary library, ScriptTemplates templates, AuditScripts audits) {
        this.library = library;
        this.templates = templates;
        this.audits = audits;
    }

    /** For the channel, the library's latest versions before the ready scripts. */
    List<Item> items(Channel channel) {
        List<LibraryScript> kept = library.all().stream()
                .filter(script -> script.content().channel() == channel)
                .toList();
        return Stream.concat(
                        kept.stream().map(script -> new Item(script.id(), null, script.content())),
                        Stream.of(ScriptTemplate.values())
                                .filter(template -> template.channel() == channel)
                                .map(template -> new Item(null, template, templates.content(template)))
                                .filter(ready -> kept.stream()
                                        .noneMatch(script -> script.content().equals(ready.content()))))
                .toList();
    }

    /** The numbers of the versions, latest first; a ready script will have its first one. */
    List<Long> versions(Item item) {
        ScriptId script = item.script();
        return script == null
                ? List.of(1L)
                : library.versions(script).stream()
                        .map(ScriptVersion::number)
                        .toList()
                        .reversed();
    }

    /** Copies the version into the audit; a ready script comes into the library first. */
    void take(Audit audit, Item item, long number) {
        ScriptId script = item.script() == null ? library.create(item.content()).id() : item.script();
        audits.take(audit.id(), script, number);
    }

    /**
     * @param script null for a ready script
     * @param template null for a script of the library
     */
    record Item(@Nullable ScriptId script, @Nullable ScriptTemplate template, ScriptContent content) {

        String label() {
            String title = Texts.t(content.title());
            return template == null ? title : Texts.t("mystery.script.ready", title);
        }
    }
}
