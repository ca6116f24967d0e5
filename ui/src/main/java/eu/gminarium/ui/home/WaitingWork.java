package eu.gminarium.ui.home;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.action.ImprovementActions;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementFilter;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.benchmark.question.OfficeQuestions;
import eu.gminarium.messaging.schedule.WaitingSource;
import eu.gminarium.mysteryclient.agreement.SecondScorings;
import eu.gminarium.mysteryclient.appeal.AppealStatus;
import eu.gminarium.mysteryclient.appeal.Appeals;
import eu.gminarium.mysteryclient.calibration.Calibrations;
import eu.gminarium.mysteryclient.calibration.OpenCalibration;
import eu.gminarium.mysteryclient.call.CallFilter;
import eu.gminarium.mysteryclient.call.CallStatus;
import eu.gminarium.mysteryclient.call.Calls;
import eu.gminarium.mysteryclient.review.Reviews;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Role;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.ApplicationLists;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What waits for the person in each area, as far as their roles reach; the home page and the weekly digest tell it. */
@Singleton
final class WaitingWork implements WaitingSource {

    private final ApplicationLists applications;
    private final Calls calls;
    private final Reviews reviews;
    private final Appeals appeals;
    private final Calibrations calibrations;
    private final SecondScorings seconds;
    private final IndicatorCards cards;
    private final Measurements measurements;
    private final WaitingCampaigns campaigns;
    private final ImprovementActions actions;
    private final OfficeQuestions questions;
    private final Clock clock;

    WaitingWork(
            ApplicationLists applications,
            Calls calls,
            Reviews reviews,
            Appeals appeals,
            Calibrations calibrations,
            SecondScorings seconds,
            IndicatorCards cards,
            Measurements measurements,
            WaitingCampaigns campaigns,
            ImprovementActions actions,
            OfficeQuestions questions,
            Clock clock) {
        this.actions = actions;
        this.questions = questions;
        this.calibrations = calibrations;
        this.seconds = seconds;
        this.applications = applications;
        this.calls = calls;
        this.reviews = reviews;
        this.appeals = appeals;
        this.cards = cards;
        this.measurements = measurements;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @Override
    public List<Item> items() {
        Access access = Access.current();
        List<Item> items = new ArrayList<>();
        if (access.may(Resource.APPLICATION, Verb.ENDORSE) || access.may(Resource.APPLICATION, Verb.APPROVE)) {
            add(items, "home.waiting.applications", applications.inbox().size(), "inbox");
        }
        if (access.may(Resource.APPLICATION, Verb.WRITE)) {
            offers(items, access);
        }
        if (access.has(Role.AUDITOR)) {
            CallFilter planned = new CallFilter(null, null, CallStatus.PLANNED);
            add(items, "home.waiting.calls", calls.list(planned, 1, 0).total(), "calls");
            add(items, "home.waiting.returned-calls", reviews.returned().size(), "calls");
            besidesOwnCalls(items);
        }
        if (access.may(Resource.APPEAL, Verb.APPROVE)) {
            add(items, "home.waiting.appeals", openAppeals(), "appeals");
        }
        if (access.offices(Resource.MEASUREMENT, Verb.WRITE) instanceof OfficeReach.Only(Set<OfficeId> offices)) {
            offices.forEach(office -> measurements(items, office));
        }
        items.addAll(campaigns.items());
        if (access.offices(Resource.IMPROVEMENT_ACTION, Verb.WRITE) instanceof OfficeReach.Only(Set<OfficeId> own)
                && !own.isEmpty()) {
            add(items, "home.waiting.actions", actions.overdue(), "actions");
            long open = questions.received().stream()
                    .filter(question -> question.answer() == null)
                    .count();
            add(items, "home.waiting.questions", open, "questions");
        }
        return items;
    }

    private long openAppeals() {
        return appeals.list(null).stream()
                .filter(appeal -> appeal.status() == AppealStatus.OPEN)
                .count();
    }

    /** Sample calls to calibrate on, and calls of others to score for the second time. */
    private void besidesOwnCalls(List<Item> items) {
        int samples = calibrations.waiting().stream()
                .mapToInt(OpenCalibration::missing)
                .sum();
        long open =
                seconds.mine().stream().filter(call -> call.doneAt() == null).count();
        add(items, "home.waiting.samples", samples, "calls");
        add(items, "home.waiting.second", open, "calls");
    }

    /** Own place offers are answered among one's trainings, those of people without an account in the inbox. */
    private void offers(List<Item> items, Access access) {
        List<Application> offers = applications.offers();
        long own = offers.stream()
                .filter(offer -> offer.employee().equals(access.employee()))
                .count();
        add(items, "home.waiting.offers", own, "my-trainings");
        add(items, "home.waiting.offers-of-others", offers.size() - own, "inbox");
    }

    private void measurements(List<Item> items, OfficeId office) {
        List<Measurement> entered = measurements.list(new MeasurementFilter(office, null, ValueSource.ENTERED));
        long returned = entered.stream()
                .filter(each -> each.released() && each.status() == MeasurementStatus.RETURNED)
                .count();
        add(items, "home.waiting.returned", returned, "measurements");
        int year = lastYear();
        Predicate<IndicatorCard> collected = campaigns.collected(Period.ofYear(year));
        long missing = cards.all().stream()
                .filter(card -> card.source() == ValueSource.ENTERED && !card.archived())
                .filter(collected.negate())
                .filter(card -> entered.stream()
                        .noneMatch(each -> each.indicator().equals(card.code())
                                && each.definition() == card.definitionNumber()
                                && each.period().equals(Period.ofYear(year))))
                .count();
        if (missing > 0) {
            items.add(new Item(
                    "home.waiting.measurements",
                    List.of(missing, Integer.toString(year)),
                    "measurements?year=" + year));
        }
    }

    private int lastYear() {
        return LocalDate.ofInstant(
                                clock.instant(),
                                Access.current().requirePartnership().zone())
                        .getYear()
                - 1;
    }

    private static void add(List<Item> items, String key, long count, String page) {
        if (count > 0) {
            items.add(new Item(key, List.of(count), page));
        }
    }
}
