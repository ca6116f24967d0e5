/** Tests of the public pages. */
@NullMarked
package eu.gminarium.publicweb;

import org.jspecify.annotations.NullMarked;
