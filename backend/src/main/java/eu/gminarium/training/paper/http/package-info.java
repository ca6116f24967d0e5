/** The REST API of papers: prints and scans. */
@NullMarked
package eu.gminarium.training.paper.http;

import org.jspecify.annotations.NullMarked;
