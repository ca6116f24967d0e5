package eu.gminarium.survey.questionnaire;

/** What a question asks for, as files and the API name it. */
public enum QuestionKind {
    /** A statement rated from 1 to 5. */
    STATEMENT,
    /** One of the author's answers. */
    SINGLE_CHOICE,
    /** Any number of the author's answers. */
    MULTIPLE_CHOICE,
    YES_NO,
    /** 0 to 10. */
    RECOMMENDATION,
    COMMENT;

    public static QuestionKind of(Question question) {
        return switch (question) {
            case Statement _ -> STATEMENT;
            case Choice choice -> choice.multiple() ? MULTIPLE_CHOICE : SINGLE_CHOICE;
            case YesNo _ -> YES_NO;
            case Recommendation _ -> RECOMMENDATION;
            case Comment _ -> COMMENT;
        };
    }
}
