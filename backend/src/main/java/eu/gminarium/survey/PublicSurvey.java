package eu.gminarium.survey;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.tenancy.Partnership;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody with a public code may see of the survey behind it.
 *
 * @param officeName the office that asks
 * @param unitName the unit of the office that asks; null if the office does
 * @param title the cycle's
 * @param startsOn first day of the wave
 * @param endsOn last day, inclusive
 * @param singleUse whether the link takes answers once only
 * @param content what is asked; null unless the survey is open
 */
public record PublicSurvey(
        Partnership partnership,
        String officeName,
        @Nullable String unitName,
        LocalizedText title,
        State state,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean singleUse,
        @Nullable QuestionnaireContent content) {

    /** Whether answers are taken. */
    public enum State {
        NOT_YET,
        OPEN,
        OVER,
        /** This link takes no more answers. */
        WITHDRAWN,
        /** Answers came by this link already, and it takes them once only. */
        USED,
        /** The office collects on paper only. */
        NOT_ON_WEB
    }
}
