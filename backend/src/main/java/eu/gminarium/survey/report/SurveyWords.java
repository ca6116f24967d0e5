package eu.gminarium.survey.report;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.questionnaire.Choice;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.YesNo;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of a survey's figures in one language, for files and public pages. */
public record SurveyWords(Messages messages, Locale locale) {

    /** The text of a key. */
    public String t(String key, @Nullable Object... arguments) {
        return messages.text(locale, key, arguments);
    }

    public String t(LocalizedText text) {
        return text.in(locale);
    }

    /** The name of an area; a key of somebody's own is its name. */
    public String area(String key) {
        String message = "survey.area." + key;
        return messages.has(message) ? t(message) : key;
    }

    /** What an answer's code means. */
    public String answer(ClosedQuestion question, String value) {
        return switch (question) {
            case Choice choice ->
                choice.options().stream()
                        .filter(option -> option.code().equals(value))
                        .findFirst()
                        .map(option -> t(option.text()))
                        .orElse(value);
            case YesNo _ -> t("survey.public.answer." + value);
            default -> value;
        };
    }

    /** Why a figure is missing. */
    public String hidden() {
        return t("survey.hidden", Disclosed.MINIMUM);
    }

    /** Why an office's figures are missing. */
    public String hiddenOffice() {
        return t("survey.hidden.office", Disclosed.MINIMUM);
    }

    /** Why an index is missing. */
    public String hiddenIndex() {
        return t("survey.index.hidden", Disclosed.MINIMUM);
    }

    public String date(LocalDate day) {
        return Formats.date(locale, day);
    }

    public String integer(long number) {
        return Formats.integer(locale, number);
    }

    public String number(double number, int decimals) {
        return Formats.number(locale, number, decimals);
    }

    /** A share 0..1. */
    public String percent(double share) {
        return Formats.percent(locale, share);
    }
}
