package eu.gminarium.mysteryclient.result;

import eu.gminarium.mysteryclient.scoring.CallSums;
import eu.gminarium.shared.OfficeId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The calls of one audit added up by office.
 *
 * @param all over all criteria
 * @param byTopic over each topic's criteria; the empty topic has those without one
 * @param byCode over each criterion
 */
record OfficeSums(
        Map<OfficeId, CallSums> all,
        Map<String, Map<OfficeId, CallSums>> byTopic,
        Map<String, Map<OfficeId, CallSums>> byCode) {

    static OfficeSums of(List<SumsRow> rows) {
        Map<OfficeId, CallSums> all = new HashMap<>();
        Map<String, Map<OfficeId, CallSums>> byTopic = new TreeMap<>();
        Map<String, Map<OfficeId, CallSums>> byCode = new HashMap<>();
        for (SumsRow row : rows) {
            Map<OfficeId, CallSums> offices = all;
            if (row.topics()) {
                offices = byTopic.computeIfAbsent(Objects.requireNonNull(row.topicCode()), topic -> new HashMap<>());
            } else if (row.codes()) {
                offices = byCode.computeIfAbsent(Objects.requireNonNull(row.code()), code -> new HashMap<>());
            }
            offices.put(new OfficeId(row.officeId()), row.toSums());
        }
        return new OfficeSums(all, byTopic, byCode);
    }

    Map<OfficeId, CallSums> topic(String code) {
        return byTopic.getOrDefault(code, Map.of());
    }

    Map<OfficeId, CallSums> criterion(String code) {
        return byCode.getOrDefault(code, Map.of());
    }
}
