/** Links by which citizens come to a wave's survey: of offices, of units and of collection points. */
@NullMarked
package eu.gminarium.survey.link;

import org.jspecify.annotations.NullMarked;
