/** The library of scripts, and how an audit takes its script from there. */
@NullMarked
package eu.gminarium.ui.mysteryclient.script;

import org.jspecify.annotations.NullMarked;
