package eu.gminarium.programme.register;

import java.time.LocalDate;

/**
 * What an import did; the register is then exactly the file.
 *
 * @param units rows of the file
 * @param offices counties and municipalities among them, which coordinators can pick
 * @param added codes that were not there before
 * @param changed codes with another name or kind than before
 * @param removed codes that the file no longer has
 * @param stateOn the day whose state the file shows
 */
public record RegisterImport(int units, int offices, int added, int changed, int removed, LocalDate stateOn) {}
