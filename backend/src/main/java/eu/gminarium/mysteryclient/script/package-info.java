/** What auditors play and ask in an audit, and the criteria on which every call is scored. */
@NullMarked
package eu.gminarium.mysteryclient.script;

import org.jspecify.annotations.NullMarked;
