/** Every address of the API against clients that are clumsy, broken or up to no good. */
@NullMarked
package eu.gminarium.ui.hostile;

import org.jspecify.annotations.NullMarked;
