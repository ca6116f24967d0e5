package eu.gminarium.ui.survey;

import eu.gminarium.survey.questionnaire.LocalQuestions;

/** Whose questions are edited: their codes say so. */
enum QuestionOwner {
    ALL_OFFICES("", "survey.statement.code.hint"),
    ONE_OFFICE(LocalQuestions.PREFIX, "survey.local.code.hint");

    private final String prefix;
    private final String hint;

    QuestionOwner(String prefix, String hint) {
        this.prefix = prefix;
        this.hint = hint;
    }

    /** What every code begins with; nobody types it. */
    String prefix() {
        return prefix;
    }

    /** Key of what is said of the code. */
    String hint() {
        return hint;
    }
}
