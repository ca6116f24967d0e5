/** The leaders' brief by mail, at the beginning of each quarter, for those who asked for it. */
@NullMarked
package eu.gminarium.benchmark.report.mail;

import org.jspecify.annotations.NullMarked;
