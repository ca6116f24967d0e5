/** What every test needs: a real PostgreSQL, partnerships of its own and people with roles. */
@NullMarked
package eu.gminarium.testing;

import org.jspecify.annotations.NullMarked;
