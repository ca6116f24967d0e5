/** Audits on a real database: arithmetic, reach, and the demo's calls. */
@NullMarked
package eu.gminarium.mysteryclient;

import org.jspecify.annotations.NullMarked;
