package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.card.IndicatorCard;
import java.util.List;

/** An indicator of one office over its periods, oldest first. */
public record Trend(IndicatorCard card, List<TrendPoint> points) {}
