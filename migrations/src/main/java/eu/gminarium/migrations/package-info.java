/** The database schema of Gminarium, platform and partnerships, and the runner that brings both up to date. */
@NullMarked
package eu.gminarium.migrations;

import org.jspecify.annotations.NullMarked;
