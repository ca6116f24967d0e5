/** What offices do about what the indicators say: the action board, good practices, and questions to each other. */
@NullMarked
package eu.gminarium.ui.benchmark.action;

import org.jspecify.annotations.NullMarked;
