package eu.gminarium.survey.questionnaire;

import eu.gminarium.shared.LocalizedText;

/** One question of a questionnaire; its code is its name in forms, files, the API and the database. */
public sealed interface Question permits ClosedQuestion, Comment {

    /** What codes and area keys look like: kebab-case. */
    String KEY = "[a-z][a-z0-9-]{0,39}";

    /** The same core question has the same code in every questionnaire; it is unique within one. */
    String code();

    LocalizedText text();

    /** Whether the public page asks again if there is no answer; a sheet of paper may leave out anything. */
    boolean required();
}
