package eu.gminarium.ui.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import eu.gminarium.security.Access;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.shared.AccountId;
import eu.gminarium.survey.questionnaire.ContentChange;
import eu.gminarium.survey.questionnaire.Question;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.QuestionnaireId;
import eu.gminarium.survey.questionnaire.QuestionnaireVersion;
import eu.gminarium.survey.questionnaire.Questionnaires;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who saved a questionnaire when, what changed, and which waves asked it like that; the latest version first. */
@Prototype
final class VersionsTable {

    private static final int NAMED = 3;

    private final Questionnaires questionnaires;
    private final Waves waves;
    private final Accounts accounts;

    VersionsTable(Questionnaires questionnaires, Waves waves, Accounts accounts) {
        this.questionnaires = questionnaires;
        this.waves = waves;
        this.accounts = accounts;
    }

    /** @param look shows a version and gets its title */
    Section of(QuestionnaireId id, BiConsumer<QuestionnaireContent, String> look) {
        List<QuestionnaireVersion> all = questionnaires.versions(id);
        Map<AccountId, Account> people = accounts.find(all.stream()
                .map(QuestionnaireVersion::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<Wave> opened =
                waves.all().stream().filter(wave -> wave.frozen() != null).toList();
        var table = new PlainTable(
                Texts.t("survey.versions"),
                List.of(
                        Texts.t("survey.version"),
                        Texts.t("survey.version.saved"),
                        Texts.t("survey.version.by"),
                        Texts.t("survey.version.change"),
                        Texts.t("survey.version.waves"),
                        Texts.t("survey.version.actions")));
        for (int i = all.size() - 1; i >= 0; i--) {
            QuestionnaireVersion version = all.get(i);
            table.row(List.of(
                    new Span(Texts.integer(version.number())),
                    new Span(Texts.dateTime(
                            version.savedAt(),
                            Access.current().requirePartnership().zone())),
                    new Span(by(version.by(), people)),
                    change(version, i == 0 ? null : all.get(i - 1)),
                    new Span(waves(version, opened)),
                    actions(id, version, look)));
        }
        var section =
                new Section(new H2(Texts.t("survey.versions")), new Paragraph(Texts.t("survey.versions.lead")), table);
        section.addClassName("gm-survey-section");
        return section;
    }

    private static String by(@Nullable AccountId id, Map<AccountId, Account> people) {
        if (id == null) {
            return Texts.t("survey.history.program");
        }
        Account person = people.get(id);
        return person == null ? Texts.t("survey.history.unknown") : person.displayName();
    }

    private static Component change(QuestionnaireVersion version, @Nullable QuestionnaireVersion before) {
        if (before == null) {
            return new Span(Texts.t(
                    version.number() == 1 ? "survey.version.first" : "survey.version.oldest",
                    version.content().questions().size()));
        }
        ContentChange change = ContentChange.between(before.content(), version.content());
        var lines = new Div();
        line(lines, "survey.version.added", change.added());
        line(lines, "survey.version.reworded", change.reworded());
        line(lines, "survey.version.dropped", change.dropped());
        if (change.isEmpty()) {
            lines.add(new Span(Texts.t("survey.version.same-questions")));
        }
        return lines;
    }

    private static void line(Div lines, String key, List<Question> questions) {
        if (!questions.isEmpty()) {
            String named = questions.stream()
                    .limit(NAMED)
                    .map(question -> Texts.t("survey.version.question", Texts.t(question.text())))
                    .collect(Collectors.joining(", "));
            int more = questions.size() - NAMED;
            String all = more > 0 ? Texts.t("survey.version.more", named, more) : named;
            lines.add(new Div(Texts.t(key, all)));
        }
    }

    private static String waves(QuestionnaireVersion version, List<Wave> opened) {
        String names = opened.stream()
                .filter(wave -> version.content().equals(wave.frozen()))
                .map(wave -> Texts.t(wave.title()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "–" : names;
    }

    private static Div actions(
            QuestionnaireId id, QuestionnaireVersion version, BiConsumer<QuestionnaireContent, String> look) {
        String name = Texts.t("survey.version.name", version.number());
        var show = new Button(Texts.t("survey.version.look"), click -> look.accept(version.content(), name));
        var copy = new Button(Texts.t("survey.version.copy"), click -> copy(id, version));
        List.of(show, copy).forEach(button -> button.addThemeVariants(ButtonVariant.TERTIARY));
        show.setAriaLabel(Texts.t("survey.version.look") + ": " + name);
        copy.setAriaLabel(Texts.t("survey.version.copy") + ": " + name);
        var buttons = new Div(show, copy);
        buttons.addClassName("gm-row-actions");
        return buttons;
    }

    private static void copy(QuestionnaireId id, QuestionnaireVersion version) {
        var parameters = QueryParameters.simple(Map.of(
                QuestionnaireView.COPY,
                id.value().toString(),
                QuestionnaireView.VERSION,
                Long.toString(version.number())));
        UI.getCurrent().navigate(CurrentPartnership.path("surveys/questionnaires/new"), parameters);
    }
}
