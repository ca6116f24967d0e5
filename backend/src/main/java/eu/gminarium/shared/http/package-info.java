/** What every REST controller shares: lists, pages and problem documents (RFC 9457). */
@NullMarked
package eu.gminarium.shared.http;

import org.jspecify.annotations.NullMarked;
