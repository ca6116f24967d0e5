/** What every area speaks: ids, money, localized texts, figures and problems; it knows no area. */
@NullMarked
package eu.gminarium.shared;

import org.jspecify.annotations.NullMarked;
