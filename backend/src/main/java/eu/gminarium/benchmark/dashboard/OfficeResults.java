package eu.gminarium.benchmark.dashboard;

import eu.gminarium.programme.Office;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the indicators say of one office.
 *
 * @param peers whom it is compared with; null where that is everybody
 * @param own whether it is an office of the person who asks
 * @param trends of the indicators that have any value of the office, in the cards' order
 * @param findings of the latest values, strongest first
 */
public record OfficeResults(
        Office office, @Nullable SelectedPeers peers, boolean own, List<Trend> trends, List<Finding> findings) {}
