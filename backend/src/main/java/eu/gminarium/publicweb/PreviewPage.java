package eu.gminarium.publicweb;

import java.util.Locale;

/**
 * One page of a questionnaire's preview.
 *
 * @param block number of the block on it, from 1; 0 for the pages before and after the questions
 */
public record PreviewPage(String html, Locale language, int block) {}
