/** Building blocks of the staff's screens: pages, figures, tables, charts, forms and notices. */
@NullMarked
package eu.gminarium.ui.common;

import org.jspecify.annotations.NullMarked;
