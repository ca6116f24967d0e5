/** Nothing of one partnership is reached from another: every repository, every route, and a twin that must leak. */
@NullMarked
package eu.gminarium.ui.isolation;

import org.jspecify.annotations.NullMarked;
