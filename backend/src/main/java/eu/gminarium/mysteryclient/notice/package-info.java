/** The paper that tells offices in advance that mystery clients may call, and which office was sent it when. */
@NullMarked
package eu.gminarium.mysteryclient.notice;

import org.jspecify.annotations.NullMarked;
