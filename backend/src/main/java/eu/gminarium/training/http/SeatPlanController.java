package eu.gminarium.training.http;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.application.ApplicationLists;
import eu.gminarium.training.application.OfficeSeats;
import eu.gminarium.training.session.ReservedSeats;
import eu.gminarium.training.session.SeatPlan;
import eu.gminarium.training.session.SeatPlanChange;
import eu.gminarium.training.session.SeatPlans;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a session gives out its places: reserved seats, their release, the time for an answer; and who holds them. */
@Controller("/api/v1/partnerships/{partnership}/sessions/{id}/seat-plan")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "sessions")
class SeatPlanController {

    private final SeatPlans plans;
    private final ApplicationLists lists;
    private final OfficeDirectory offices;

    SeatPlanController(SeatPlans plans, ApplicationLists lists, OfficeDirectory offices) {
        this.plans = plans;
        this.lists = lists;
        this.offices = offices;
    }

    @Get
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    SeatPlanJson get(UUID id) {
        return json(new SessionId(id), plans.of(new SessionId(id)));
    }

    /** Replaces the plan; seats that get free by it go to the waitlist at once. */
    @Patch
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    SeatPlanJson change(UUID id, @Body @Valid SeatPlanChangeJson body) {
        SeatPlan plan = plans.change(new SessionId(id), body.toChange());
        return json(new SessionId(id), plan);
    }

    private SeatPlanJson json(SessionId session, SeatPlan plan) {
        Map<OfficeId, String> names = offices.all().stream().collect(Collectors.toMap(Office::id, Office::displayName));
        Map<OfficeId, OfficeSeats> held =
                lists.seats(session).stream().collect(Collectors.toMap(OfficeSeats::office, Function.identity()));
        return new SeatPlanJson(
                session.value(),
                plan.capacity(),
                plan.reserved().stream()
                        .map(kept -> new ReservedJson(
                                kept.office().value(), names.getOrDefault(kept.office(), ""), kept.seats()))
                        .toList(),
                plan.releasesOn(),
                plan.released(),
                plan.offerHours(),
                held.values().stream().map(HeldJson::of).toList(),
                plan.version());
    }

    /**
     * @param releasesOn first day on which unused reserved seats are everybody's
     * @param offerHours how long somebody from the waitlist has to answer
     * @param offices who holds places, and how many wait
     * @param version the session's
     */
    @Serdeable
    record SeatPlanJson(
            UUID sessionId,
            int capacity,
            List<ReservedJson> reserved,
            @Nullable LocalDate releasesOn,
            boolean released,
            int offerHours,
            List<HeldJson> offices,
            long version) {}

    @Serdeable
    record ReservedJson(UUID officeId, String officeName, int seats) {}

    @Serdeable
    record HeldJson(UUID officeId, String officeName, int reserved, int enrolled, int offered, int waitlisted) {

        static HeldJson of(OfficeSeats seats) {
            return new HeldJson(
                    seats.office().value(),
                    seats.officeName(),
                    seats.reserved(),
                    seats.enrolled(),
                    seats.offered(),
                    seats.waitlisted());
        }
    }

    /**
     * @param offerHours 48 if not said
     * @param version the one that was read; without it whatever is there is changed
     */
    @Serdeable
    record SeatPlanChangeJson(
            @NotNull List<@Valid NewReservedJson> reserved,
            @Nullable LocalDate releasesOn,
            @Nullable Integer offerHours,
            @Nullable Long version) {

        SeatPlanChange toChange() {
            return new SeatPlanChange(
                    reserved.stream().map(NewReservedJson::toSeats).toList(),
                    releasesOn,
                    offerHours == null ? SeatPlan.OFFER_HOURS : offerHours,
                    version);
        }
    }

    @Serdeable
    record NewReservedJson(@NotNull UUID officeId, int seats) {

        ReservedSeats toSeats() {
            return new ReservedSeats(new OfficeId(officeId), seats);
        }
    }
}
