/** Rankings, changes and reports of audits. */
@NullMarked
package eu.gminarium.ui.mysteryclient.result;

import org.jspecify.annotations.NullMarked;
