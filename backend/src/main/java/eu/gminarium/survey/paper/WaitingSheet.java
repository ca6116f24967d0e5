package eu.gminarium.survey.paper;

/**
 * A sheet that waits for its second entry.
 *
 * @param batchNumber the number printed on it
 * @param number written on it when it was typed first
 */
public record WaitingSheet(PaperBatchId batch, int batchNumber, int number) {}
