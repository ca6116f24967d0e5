/** Tests of the links by which citizens come. */
@NullMarked
package eu.gminarium.survey.link;

import org.jspecify.annotations.NullMarked;
