/** The demo tells the story that its files promise. */
@NullMarked
package eu.gminarium.ui.demo;

import org.jspecify.annotations.NullMarked;
