package eu.gminarium.survey.code;

import eu.gminarium.shared.OfficeId;
import java.time.LocalDate;

/**
 * Codes for one use that an office ordered together. How many of them were used is told to nobody.
 *
 * @param orderedOn in the partnership's zone
 * @param quantity how many codes
 */
public record CodeOrder(CodeOrderId id, OfficeId office, LocalDate orderedOn, int quantity) {}
