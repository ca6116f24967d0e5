/** Units and employees of the partnership's offices; of a person everyone sees what their role reaches. */
@NullMarked
package eu.gminarium.programme.staff;

import org.jspecify.annotations.NullMarked;
