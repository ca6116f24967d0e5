package eu.gminarium.ui.demo;

/**
 * How the demo's files find a person; two people may have the same name.
 *
 * @param office the office's key in the files
 * @param number running number in the office
 */
record Seat(String office, int number) {}
