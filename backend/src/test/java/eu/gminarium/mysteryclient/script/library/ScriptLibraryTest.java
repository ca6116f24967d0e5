package eu.gminarium.mysteryclient.script.library;

import static eu.gminarium.mysteryclient.AuditFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.mysteryclient.AuditFixture;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditNotPlanned;
import eu.gminarium.mysteryclient.audit.Channel;
import eu.gminarium.mysteryclient.call.Calls;
import eu.gminarium.mysteryclient.call.NewCall;
import eu.gminarium.mysteryclient.script.Audience;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.CriterionKind;
import eu.gminarium.mysteryclient.script.NewCriterion;
import eu.gminarium.mysteryclient.script.NewScenario;
import eu.gminarium.mysteryclient.script.Script;
import eu.gminarium.mysteryclient.script.Scripts;
import eu.gminarium.mysteryclient.script.UnansweredRule;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ProgramTest
class ScriptLibraryTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    AuditFixture fixture;

    @Inject
    ScriptLibrary library;

    @Inject
    AuditScripts auditScripts;

    @Inject
    ScriptTemplates templates;

    @Inject
    Scripts scripts;

    @Inject
    Calls calls;

    @Inject
    ActivityLog log;

    @ParameterizedTest
    @EnumSource(ScriptTemplate.class)
    void readyScriptSpeaksThreeLanguagesAndFillsAnAudit(ScriptTemplate template) {
        inPartnership(partnership -> {
            ScriptContent content = templates.content(template);
            assertThat(content.channel()).isEqualTo(template.channel());
            assertThat(content.criteria()).hasSizeBetween(8, 12).anyMatch(each -> each.kind() == CriterionKind.TIME);
            assertThat(texts(content)).allMatch(text -> text.keySet().equals(Set.of("pl", "cs", "en")));

            assertThat(library.get(library.create(content).id()).content()).isEqualTo(content);
        });
    }

    @Test
    void everySavingIsAVersionThatSaysWhatChanged() {
        inPartnership(partnership -> {
            LibraryScript first = library.create(content(criterion("greeting", "1"), criterion("help", "1")));
            ScriptContent second = content(criterion("help", "2"), criterion("rings", "1"));
            LibraryScript changed = library.change(first.id(), second, first.version());
            assertThat(library.change(first.id(), second, changed.version())).isEqualTo(changed);

            List<ScriptVersion> versions = library.versions(first.id());
            assertThat(versions).extracting(ScriptVersion::number).containsExactly(1L, 2L);
            assertThat(versions).allSatisfy(version -> assertThat(version.by()).isNotNull());
            ScriptChange change = ScriptChange.between(
                    versions.getFirst().content(), versions.getLast().content());
            assertThat(change.added()).containsExactly(text("rings"));
            assertThat(change.changed()).containsExactly(text("help"));
            assertThat(change.dropped()).containsExactly(text("greeting"));
            assertThat(log.of(first.id().value())).hasSize(2);
            assertThatThrownBy(() -> library.change(first.id(), content(criterion("a", "1")), 0))
                    .isInstanceOf(StaleVersion.class);
        });
    }

    @Test
    void auditKeepsItsCopyAndSaysWhereItComesFrom() {
        inPartnership(partnership -> {
            Audit audit = fixture.planned(1);
            ScriptContent content = templates.content(ScriptTemplate.PHONE);
            LibraryScript script = library.create(content);
            auditScripts.take(audit.id(), script.id(), 1);

            LibraryScript later = library.change(script.id(), content(criterion("help", "1")), script.version());

            Script copy = scripts.of(audit.id());
            assertThat(copy.criteria().stream().map(Criterion::copy).toList()).isEqualTo(content.criteria());
            assertThat(auditScripts.origin(audit.id()))
                    .contains(new ScriptOrigin(script.id(), 1, content.title(), false));

            scripts.removeCriterion(copy.criteria().getFirst().id());
            assertThat(auditScripts.origin(audit.id()))
                    .map(ScriptOrigin::changed)
                    .contains(true);

            assertThatThrownBy(() -> auditScripts.keepAsNext(audit.id())).isInstanceOf(ScriptMovedOn.class);
            assertThat(library.get(script.id())).isEqualTo(later);

            auditScripts.take(audit.id(), script.id(), 2);
            scripts.addCriterion(audit.id(), criterion("tone", "1"));
            LibraryScript next = auditScripts.keepAsNext(audit.id());
            assertThat(next.number()).isEqualTo(3);
            assertThat(next.content().criteria()).isEqualTo(List.of(criterion("help", "1"), criterion("tone", "1")));
            assertThat(auditScripts.origin(audit.id()))
                    .contains(new ScriptOrigin(script.id(), 3, next.content().title(), false));
        });
    }

    @Test
    void scriptOfAnAuditIsKeptInTheLibrary() {
        inPartnership(partnership -> {
            Audit audit = fixture.planned(1);
            assertThat(auditScripts.origin(audit.id())).isEmpty();

            LibraryScript kept = auditScripts.keep(audit.id(), text("Calls of 2025"));

            assertThat(kept.content().criteria())
                    .extracting(NewCriterion::code)
                    .containsExactly("greeting", "closing", "clarity");
            assertThat(auditScripts.origin(audit.id()))
                    .contains(new ScriptOrigin(kept.id(), 1, text("Calls of 2025"), false));
        });
    }

    @Test
    void whatDoesNotFitTheAuditIsRefused() {
        inPartnership(partnership -> {
            Audit planned = fixture.planned(1);
            LibraryScript visit = library.create(templates.content(ScriptTemplate.VISIT));
            LibraryScript phone = library.create(templates.content(ScriptTemplate.PHONE));

            assertThatThrownBy(() -> auditScripts.take(planned.id(), visit.id(), 1))
                    .isInstanceOf(InvalidField.class);
            assertThatThrownBy(() -> auditScripts.take(planned.id(), phone.id(), 2))
                    .isInstanceOf(RecordNotFound.class);
            assertThatThrownBy(() -> auditScripts.take(fixture.running(1).id(), phone.id(), 1))
                    .isInstanceOf(AuditNotPlanned.class);
            calls.plan(new NewCall(
                    planned.id(),
                    fixture.office(1),
                    fixture.scenario(planned.id()),
                    fixture.contractor("Contractor"),
                    null));
            assertThatThrownBy(() -> auditScripts.take(planned.id(), phone.id(), 1))
                    .isInstanceOf(InvalidField.class);
            assertThatThrownBy(() -> content(criterion("help", "1"), criterion("help", "2")))
                    .isInstanceOf(InvalidField.class);
        });
    }

    @Test
    void auditorsMayNotReadWhatOtherAuditsWillAsk() {
        inPartnership(partnership -> {
            library.create(templates.content(ScriptTemplate.PHONE));

            assertThatThrownBy(() -> fixture.auditor(partnership, null).does(library::all))
                    .isInstanceOf(RoleNotAllowed.class);
        });
    }

    private static Stream<Map<String, String>> texts(ScriptContent content) {
        return Stream.concat(
                content.scenarios().stream()
                        .flatMap(each -> Stream.of(each.title(), each.task(), each.story()))
                        .map(text -> text.byLanguage()),
                content.criteria().stream()
                        .flatMap(each ->
                                Stream.concat(Stream.of(each.name(), each.text()), Stream.ofNullable(each.standard())))
                        .map(text -> text.byLanguage()));
    }

    private static ScriptContent content(NewCriterion... criteria) {
        NewScenario scenario =
                new NewScenario("tree", text("Tree"), null, text("Ask"), Audience.ANY, UnansweredRule.EXCLUDE, 2);
        return new ScriptContent(text("Script"), Channel.PHONE, List.of(scenario), List.of(criteria));
    }

    private static NewCriterion criterion(String code, String weight) {
        return new NewCriterion(
                code, text(code), text(code + "?"), CriterionKind.YES_NO, new BigDecimal(weight), true, null);
    }

    private void inPartnership(Consumer<Partnership> work) {
        Partnership partnership = partnerships.create();
        partnerships.asCoordinator(partnership, () -> {
            work.accept(partnership);
            return null;
        });
    }
}
