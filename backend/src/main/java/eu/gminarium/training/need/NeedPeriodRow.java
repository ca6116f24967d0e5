package eu.gminarium.training.need;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("need_period")
record NeedPeriodRow(
        @Id UUID id,
        String title,
        LocalDate opensOn,
        LocalDate closesOn,
        @Version long version) {

    static NeedPeriodRow of(UUID id, NewNeedPeriod input, long version) {
        return new NeedPeriodRow(id, input.title(), input.opensOn(), input.closesOn(), version);
    }

    NeedPeriod toPeriod() {
        return new NeedPeriod(new NeedPeriodId(id), title, opensOn, closesOn, version);
    }
}
