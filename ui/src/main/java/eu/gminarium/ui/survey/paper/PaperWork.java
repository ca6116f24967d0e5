package eu.gminarium.ui.survey.paper;

import eu.gminarium.survey.paper.PaperBatches;
import eu.gminarium.survey.paper.PaperEntry;
import eu.gminarium.survey.paper.SecondEntry;
import eu.gminarium.survey.paper.SheetImports;
import eu.gminarium.survey.print.SurveyPrints;
import jakarta.inject.Singleton;

/** What one does with sheets of paper. */
@Singleton
record PaperWork(
        PaperEntry entry, PaperBatches batches, SecondEntry secondEntry, SheetImports imports, SurveyPrints prints) {}
