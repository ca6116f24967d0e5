/** Tests that the Helm chart is sound and gives the program every setting it needs. */
@NullMarked
package eu.gminarium.ui.helm;

import org.jspecify.annotations.NullMarked;
