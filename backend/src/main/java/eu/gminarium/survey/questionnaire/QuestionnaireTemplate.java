package eu.gminarium.survey.questionnaire;

/** A ready questionnaire to begin with; the core statements of both have the same codes, so their waves can be compared. */
public enum QuestionnaireTemplate {
    /** 24 statements of five areas and the whole, recommendation, a short profile, a comment. */
    STANDARD("standard"),
    /** Ten of its statements and a comment: one sheet of paper. */
    SHORT("short");

    private final String file;

    QuestionnaireTemplate(String file) {
        this.file = file;
    }

    String path() {
        return "/survey/" + file + ".json";
    }
}
