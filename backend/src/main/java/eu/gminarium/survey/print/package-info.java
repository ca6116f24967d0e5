/** What hangs on the wall and lies on the counter while a wave runs: posters with the office's link, and questionnaires on paper. */
@NullMarked
package eu.gminarium.survey.print;

import org.jspecify.annotations.NullMarked;
