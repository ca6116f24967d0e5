/** What the partners agreed on: programmes with their money, partner offices with their targets, training topics. */
@NullMarked
package eu.gminarium.programme.plan;

import org.jspecify.annotations.NullMarked;
