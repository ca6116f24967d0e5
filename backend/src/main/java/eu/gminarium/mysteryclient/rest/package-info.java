/** The API of audits, calls and rankings. */
@NullMarked
package eu.gminarium.mysteryclient.rest;

import org.jspecify.annotations.NullMarked;
