/** Campaigns and their forms over HTTP. */
@NullMarked
package eu.gminarium.benchmark.campaign.http;

import org.jspecify.annotations.NullMarked;
