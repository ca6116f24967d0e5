package eu.gminarium.publicweb;

import eu.gminarium.publicweb.SurveyForm.BrokenForm;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.survey.PublicSurvey;
import eu.gminarium.survey.questionnaire.Condition;
import eu.gminarium.survey.questionnaire.Question;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire on the pages that citizens will see, to be tried before anybody is asked. Nothing is stored or sent: the caller
 * takes the page's links and buttons and brings what they would have sent.
 */
@Singleton
public class SurveyPreviews {

    private static final String CODE = "preview";
    private static final Pattern ADDRESS = Pattern.compile("/s/" + CODE + "/([a-z]{2})(/questions)?");
    private static final int EXAMPLE_DAYS = 30;

    private final SurveyPages pages;
    private final PublicPages texts;
    private final Clock clock;

    SurveyPreviews(SurveyPages pages, PublicPages texts, Clock clock) {
        this.pages = pages;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The page before the questions.
     *
     * @param office who asks; null if that is not known, then its place is shown
     */
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public PreviewPage start(QuestionnaireContent content, @Nullable String office, Locale language) {
        SurveyVisit visit = visit(content, office, language);
        return new PreviewPage(
                pages.start(visit, page(visit, content, 1, Map.of())).body(), language, 0);
    }

    /**
     * A block, with the answers that lead to it if not everybody is asked.
     *
     * @param number from 1
     */
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public PreviewPage block(QuestionnaireContent content, @Nullable String office, Locale language, int number) {
        SurveyVisit visit = visit(content, office, language);
        Condition condition = content.blocks().get(number - 1).onlyIf();
        return shown(visit, page(visit, content, number, leadingTo(content, condition)));
    }

    /**
     * Where a link or a button of a page leads.
     *
     * @param address what it points to
     * @param form the form as a browser would send it; empty for links
     * @return the start if the questionnaire was changed meanwhile, so that the form no longer fits
     */
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public PreviewPage follow(
            QuestionnaireContent content, @Nullable String office, Locale present, String address, String form) {
        Matcher parts = ADDRESS.matcher(address);
        Locale language = parts.matches() ? Languages.find(parts.group(1)).orElse(present) : present;
        SurveyVisit visit = visit(content, office, language);
        try {
            if (!form.isEmpty()) {
                return sent(visit, content, SurveyForm.parse(form, content));
            }
        } catch (BrokenForm changedMeanwhile) {
            return start(content, office, language);
        }
        return parts.matches() && parts.group(2) != null
                ? shown(visit, page(visit, content, 1, Map.of()))
                : start(content, office, language);
    }

    private PreviewPage sent(SurveyVisit visit, QuestionnaireContent content, SurveyForm form) throws BrokenForm {
        var page = new SurveyPage(
                visit.survey(),
                content,
                visit.base(),
                null,
                form.sheet(),
                form.page(),
                form.chosen(),
                form.comments(),
                false);
        if (!page.isAsked()) {
            throw new BrokenForm();
        }
        return switch (form.action()) {
            case LANGUAGE -> shown(visit, page);
            case BACK -> shown(visit, page.turned(-1));
            case CONTINUE -> forward(visit, page);
        };
    }

    private PreviewPage forward(SurveyVisit visit, SurveyPage page) {
        SurveyPage checked = page.isLast() ? page.firstWrong() : page.check();
        if (checked.hasErrors()) {
            return shown(visit, checked);
        }
        return page.isLast()
                ? new PreviewPage(pages.thanks(visit).body(), visit.locale(), 0)
                : shown(visit, page.turned(1));
    }

    private PreviewPage shown(SurveyVisit visit, SurveyPage page) {
        return new PreviewPage(pages.block(visit, HttpStatus.OK, page).body(), visit.locale(), page.page());
    }

    private static SurveyPage page(
            SurveyVisit visit, QuestionnaireContent content, int number, Map<String, Set<String>> chosen) {
        return new SurveyPage(
                visit.survey(), content, visit.base(), null, Ids.random(), number, chosen, Map.of(), false);
    }

    /** Answers with which the condition holds, and those of the blocks that its question stands in. */
    private static Map<String, Set<String>> leadingTo(QuestionnaireContent content, @Nullable Condition condition) {
        Map<String, Set<String>> chosen = new HashMap<>();
        Condition open = condition;
        while (open != null) {
            String code = open.question();
            chosen.put(code, Set.of(open.values().stream().sorted().toList().getFirst()));
            Question question = content.questions().stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElseThrow();
            open = content.block(question).onlyIf();
        }
        return chosen;
    }

    private SurveyVisit visit(QuestionnaireContent content, @Nullable String office, Locale language) {
        var partnership = Scopes.currentPartnership();
        LocalDate today = LocalDate.ofInstant(clock.instant(), partnership.zone());
        String name = office == null ? texts.text(language, "survey.preview.office") : office;
        var survey = new PublicSurvey(
                partnership,
                name,
                null,
                content.title(),
                PublicSurvey.State.OPEN,
                today,
                today.plusDays(EXAMPLE_DAYS),
                false,
                content);
        return new SurveyVisit(CODE, language, survey, false);
    }
}
