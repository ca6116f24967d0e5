package eu.gminarium.survey.print;

/** How a questionnaire is set for paper. */
public enum SheetPrint {
    /** 14 pt, as long as that fits one sheet of A4; smaller for long questionnaires. */
    STANDARD,
    /** 18 pt, for people who see badly. */
    LARGE
}
