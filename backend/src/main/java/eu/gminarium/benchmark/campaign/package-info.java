/** Campaigns: which values the coordinator asks which offices for, from when until when, and when all may see them. */
@NullMarked
package eu.gminarium.benchmark.campaign;

import org.jspecify.annotations.NullMarked;
