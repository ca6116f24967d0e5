/** The coordinator's check of each call once all were made: accepted, sent back, or left out. */
@NullMarked
package eu.gminarium.mysteryclient.review;

import org.jspecify.annotations.NullMarked;
