package eu.gminarium.benchmark.peers;

import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.dashboard.ComparedIndicator;
import eu.gminarium.benchmark.dashboard.ComparedIndicators;
import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.programme.Office;
import eu.gminarium.security.Access;
import eu.gminarium.shared.OfficeId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What offices are like. Of an indicator it is the period that most offices are at: values of several years beside each other would
 * make offices alike that are not. Confidential and hidden values count as unknown.
 */
@Singleton
class Background {

    private final ComparedIndicators indicators;
    private final EmployeeDirectory employees;
    private final Clock clock;

    Background(ComparedIndicators indicators, EmployeeDirectory employees, Clock clock) {
        this.indicators = indicators;
        this.employees = employees;
        this.clock = clock;
    }

    /** The traits of some codes, in their order. */
    List<Values> of(List<String> codes, Collection<Office> offices) {
        Map<String, ComparedIndicator> compared = indicators.of(codes);
        return codes.stream()
                .map(code -> values(code, compared.get(code), offices))
                .toList();
    }

    private Values values(String code, @Nullable ComparedIndicator indicator, Collection<Office> offices) {
        if (indicator == null) {
            return new Values(new Trait(code, null, null), headcount());
        }
        Period period = indicator.usualPeriod(offices);
        Map<OfficeId, Double> known = new HashMap<>();
        for (Office office : offices) {
            if (period != null && indicator.cell(office.id(), period).value() instanceof Known value) {
                known.put(office.id(), value.value());
            }
        }
        return new Values(new Trait(code, indicator.card(), period), known);
    }

    /** An office without employees has not entered them yet: that is not zero. */
    private Map<OfficeId, Double> headcount() {
        LocalDate today = LocalDate.ofInstant(
                clock.instant(), Access.current().requirePartnership().zone());
        Map<OfficeId, Double> known = new HashMap<>();
        employees.headcount(today).forEach((office, count) -> {
            if (count > 0) {
                known.put(office, count.doubleValue());
            }
        });
        return known;
    }

    /** A trait with its values, as far as they are known. */
    record Values(Trait trait, Map<OfficeId, Double> known) {}
}
