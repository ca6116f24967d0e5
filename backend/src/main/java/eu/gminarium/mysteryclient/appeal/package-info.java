/** What each office sees of its own result, before and after the ranking, and what it appeals. */
@NullMarked
package eu.gminarium.mysteryclient.appeal;

import org.jspecify.annotations.NullMarked;
