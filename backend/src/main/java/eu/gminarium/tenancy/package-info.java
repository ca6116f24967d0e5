/** Partnerships as tenants: which one is current, and the guard that lets SQL touch only its schema. */
@NullMarked
package eu.gminarium.tenancy;

import org.jspecify.annotations.NullMarked;
