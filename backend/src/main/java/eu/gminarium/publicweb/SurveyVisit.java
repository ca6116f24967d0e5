package eu.gminarium.publicweb;

import eu.gminarium.survey.PublicSurvey;
import java.util.Locale;
import java.util.function.Function;

/** One request for a survey that exists. */
record SurveyVisit(String code, Locale locale, PublicSurvey survey) {

    /** The survey's address in the language of the visit. */
    String base() {
        return base(locale.getLanguage());
    }

    /** The address of the same page in each language. */
    Function<String, String> inLanguage(String rest) {
        return language -> base(language) + rest;
    }

    private String base(String language) {
        return "/s/" + code + "/" + language;
    }
}
