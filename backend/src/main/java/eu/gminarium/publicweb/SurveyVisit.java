package eu.gminarium.publicweb;

import eu.gminarium.survey.PublicSurvey;
import java.util.Locale;
import java.util.function.Function;

/**
 * One request for a survey that exists.
 *
 * @param tablet whether it comes from a tablet in the hall, on which one person answers after the other
 */
record SurveyVisit(String code, Locale locale, PublicSurvey survey, boolean tablet) {

    /** The survey's address in the language of the visit. */
    String base() {
        return base(locale.getLanguage());
    }

    /** The address of the same page in each language. */
    Function<String, String> inLanguage(String rest) {
        return language -> base(language) + rest;
    }

    private String base(String language) {
        return "/s/" + code + (tablet ? Tablet.PATH : "") + "/" + language;
    }
}
