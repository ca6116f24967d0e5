package eu.gminarium.shared.chart;

/** A chart in the reader's language. The drawing and the table say the same. */
public sealed interface Chart
        permits LineChart, RankingChart, DistributionChart, BeforeAfterChart, TimelineChart, HeatChart {

    ChartText text();

    Plot plot();

    DataTable table();
}
