/** The check of calls before results, what an office sees of its own, and appeals. */
@NullMarked
package eu.gminarium.ui.mysteryclient.review;

import org.jspecify.annotations.NullMarked;
