package eu.gminarium.training.application;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.security.Role;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.Problem;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.TrainingId;
import eu.gminarium.training.application.ReferenceModel.Person;
import eu.gminarium.training.application.ReferenceModel.Room;
import eu.gminarium.training.catalogue.Trainings;
import eu.gminarium.training.session.NewMeeting;
import eu.gminarium.training.session.NewSession;
import eu.gminarium.training.session.Places;
import eu.gminarium.training.session.ReservedSeats;
import eu.gminarium.training.session.SeatPlanChange;
import eu.gminarium.training.session.SeatPlans;
import eu.gminarium.training.session.SessionChange;
import eu.gminarium.training.session.SessionStatus;
import eu.gminarium.training.session.Sessions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Does one random operation after the other with the program and with the model. */
@Singleton
final class RandomWorld {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 19);

    /** Longer than anybody has for an answer. */
    private static final int MOST_HOURS = 72;

    /** One answer to a place offer in so many comes too late. */
    private static final int LATE = 15;

    private final TrainingFixture fixture;
    private final StoredRows stored;
    private final Trainings trainings;
    private final Sessions sessions;
    private final SeatPlans plans;
    private final Applications applications;
    private final Moves moves;
    private final Places places;
    private final DueSessions due;

    RandomWorld(
            TrainingFixture fixture,
            StoredRows stored,
            Trainings trainings,
            Sessions sessions,
            SeatPlans plans,
            Applications applications,
            Moves moves,
            Places places,
            DueSessions due) {
        this.fixture = fixture;
        this.stored = stored;
        this.trainings = trainings;
        this.sessions = sessions;
        this.plans = plans;
        this.applications = applications;
        this.moves = moves;
        this.places = places;
        this.due = due;
    }

    WorldOffices offices() {
        return WorldOffices.of(fixture);
    }

    /** Two sessions of one training, the second some days later. */
    Episode episode(WorldOffices offices, Random random) {
        Instant now = DAY.atTime(9, 0).atZone(WARSAW).toInstant();
        ReferenceModel model = new ReferenceModel(now);
        MovableClock.at(
                now,
                () -> fixture.asCoordinator(offices.partnership(), () -> {
                    TrainingId training = trainings
                            .add(fixture.training(offices.partnership()))
                            .id();
                    for (int days : new int[] {12, 20}) {
                        int capacity = 2 + random.nextInt(5);
                        LocalDate held = DAY.plusDays(days);
                        SessionId id = session(training, capacity, held);
                        model.rooms.put(
                                id,
                                new Room(
                                        id,
                                        capacity,
                                        held.atTime(8, 30).atZone(WARSAW).toInstant()));
                    }
                    return true;
                }));
        return new Episode(offices, model, random);
    }

    private SessionId session(TrainingId training, int capacity, LocalDate day) {
        NewMeeting meeting = new NewMeeting(day, LocalTime.of(8, 30), LocalTime.of(14, 30), null, null);
        SessionId id = sessions.add(new NewSession(
                        training, "Room", capacity, DAY.minusDays(1), DAY.plusDays(60), List.of(meeting)))
                .id();
        sessions.change(id, SessionChange.status(SessionStatus.PUBLISHED));
        return id;
    }

    /** One pair of sessions, with what the model thinks of it. */
    final class Episode {

        private final WorldOffices world;
        private final Random random;
        private final SessionId first;
        private final SessionId second;
        private ReferenceModel model;

        Episode(WorldOffices world, ReferenceModel model, Random random) {
            this.world = world;
            this.model = model;
            this.random = random;
            List<SessionId> ids = List.copyOf(model.rooms.keySet());
            this.first = ids.getFirst();
            this.second = ids.getLast();
        }

        ReferenceModel model() {
            return model;
        }

        /** Does something, and says what. */
        String step() {
            return switch (random.nextInt(40)) {
                case 0, 1, 2, 3, 4, 5, 6, 7 -> putForward();
                case 8, 9, 10 -> apply();
                case 11, 12, 13 -> endorse();
                case 14, 15, 16, 17, 18, 19, 20, 21 -> approve();
                case 22 -> decline();
                case 23, 24, 25, 26 -> withdraw();
                case 27, 28, 29 -> accept();
                case 30, 31 -> changeCapacity();
                case 32, 33 -> plan();
                case 34, 35 -> wait(random.nextInt(30));
                case 36 -> passOn();
                case 37, 38 -> move();
                default -> cancelOrMoveAll();
            };
        }

        private String putForward() {
            return submit(true);
        }

        private String apply() {
            return submit(false);
        }

        private String submit(boolean byHead) {
            SessionId room = anyRoom();
            TestOffice office = any(world.offices());
            EmployeeId employee = any(world.of(office));
            boolean possible = !model.room(room).cancelled && !model.hasOpen(room, employee);
            var input = NewApplication.of(room, employee);
            Application added = attempt(
                    possible,
                    () -> byHead
                            ? fixture.as(office, Role.HEAD, office.head(), () -> applications.submit(input))
                            : fixture.as(office, Role.STAFF, employee, () -> applications.submit(input)));
            if (added != null) {
                ApplicationStatus status = byHead ? ApplicationStatus.ENDORSED : ApplicationStatus.SUBMITTED;
                model.people.put(added.id(), new Person(added.id(), employee, office.id(), room, status));
            }
            return (byHead ? "put forward " : "apply ") + possible;
        }

        private String endorse() {
            Person person = any(candidate -> candidate.status == ApplicationStatus.SUBMITTED);
            if (person == null) {
                return "nobody to endorse";
            }
            TestOffice office = world.of(person.office);
            boolean yes = random.nextInt(6) > 0;
            Decision decision = yes ? Decision.yes() : Decision.no("No");
            attempt(
                    true,
                    () -> fixture.as(
                            office, Role.HEAD, office.head(), () -> applications.endorse(person.id, decision)));
            person.status = yes ? ApplicationStatus.ENDORSED : ApplicationStatus.DECLINED;
            return "endorse " + yes;
        }

        private String approve() {
            Person person = any(candidate -> candidate.status == ApplicationStatus.ENDORSED);
            if (person == null) {
                return "nobody to approve";
            }
            ReferenceModel next = model.copy();
            return attempt("approve " + person.id, next, next.approve(person.id), () -> decide(person, Decision.yes()));
        }

        private String decline() {
            Person person = any(candidate -> candidate.status == ApplicationStatus.ENDORSED);
            if (person == null) {
                return "nobody to decline";
            }
            attempt(true, () -> decide(person, Decision.no("No")));
            person.status = ApplicationStatus.DECLINED;
            return "decline";
        }

        private Application decide(Person person, Decision decision) {
            return fixture.as(
                    world.of(person.office), Role.APPROVER, null, () -> applications.decide(person.id, decision));
        }

        private String withdraw() {
            Person person = any(candidate -> random.nextInt(8) == 0 || candidate.status.open());
            if (person == null) {
                return "nobody to withdraw";
            }
            ReferenceModel next = model.copy();
            return attempt(
                    "withdraw " + person.status + " " + person.id,
                    next,
                    next.withdraw(person.id),
                    () -> fixture.asOffice(
                            world.of(person.office),
                            () -> applications.withdraw(person.id, new Withdrawal(null, null))));
        }

        private String accept() {
            Person person = any(candidate -> candidate.status == ApplicationStatus.OFFERED);
            if (person == null) {
                return "nobody to accept";
            }
            if (random.nextInt(LATE) == 0) {
                wait(MOST_HOURS + 1);
            }
            ReferenceModel next = model.copy();
            return attempt(
                    "accept " + person.id,
                    next,
                    next.accept(person.id),
                    () -> fixture.as(
                            world.of(person.office),
                            Role.STAFF,
                            person.employee,
                            () -> applications.accept(person.id, null)));
        }

        private String changeCapacity() {
            SessionId room = anyRoom();
            int capacity = 1 + random.nextInt(9);
            ReferenceModel next = model.copy();
            return attempt(
                    "capacity " + capacity,
                    next,
                    next.changeCapacity(room, capacity),
                    () -> coordinating(() -> sessions.change(room, SessionChange.capacity(capacity))));
        }

        private String plan() {
            SessionId room = anyRoom();
            Map<OfficeId, Integer> reserved = new HashMap<>();
            world.offices().stream()
                    .filter(office -> random.nextBoolean())
                    .forEach(office -> reserved.put(office.id(), 1 + random.nextInt(2)));
            LocalDate today = model.now.atZone(WARSAW).toLocalDate();
            LocalDate releasesOn = random.nextInt(4) == 0 ? null : today.plusDays(random.nextInt(5));
            int hours = random.nextInt(3) == 0 ? 48 : 1 + random.nextInt(MOST_HOURS);
            ReferenceModel next = model.copy();
            boolean possible = next.plan(room, Map.copyOf(reserved), releasesOn, hours);
            List<ReservedSeats> seats = reserved.entrySet().stream()
                    .map(entry -> new ReservedSeats(entry.getKey(), entry.getValue()))
                    .toList();
            return attempt(
                    "reserve " + reserved.values() + " until " + releasesOn,
                    next,
                    possible,
                    () -> coordinating(() -> plans.change(room, new SeatPlanChange(seats, releasesOn, hours, null))));
        }

        private String wait(int hours) {
            model.now = model.now.plus(Duration.ofHours(hours));
            return "wait " + hours + " h";
        }

        private String passOn() {
            at(() -> Scopes.partnership(world.partnership(), () -> {
                places.due().stream().filter(model.rooms::containsKey).forEach(due::passOn);
                return true;
            }));
            model.rooms.keySet().forEach(model::settle);
            return "job";
        }

        private String move() {
            Person person = any(candidate -> candidate.room.equals(first) && candidate.status.open());
            if (person == null) {
                return "nobody to move";
            }
            ReferenceModel next = model.copy();
            return attempt(
                    "move " + person.id,
                    next,
                    next.move(person.id, second),
                    () -> fixture.asOffice(world.of(person.office), () -> moves.move(person.id, second)));
        }

        private String cancelOrMoveAll() {
            ReferenceModel next = model.copy();
            if (model.room(first).cancelled) {
                return attempt(
                        "move all",
                        next,
                        next.moveAll(first, second),
                        () -> coordinating(() -> moves.moveAll(first, second)));
            }
            return attempt(
                    "cancel",
                    next,
                    next.cancel(first),
                    () -> coordinating(() -> sessions.change(first, SessionChange.status(SessionStatus.CANCELLED))));
        }

        /** Takes the model on if the operation is possible, and leaves it if both refuse. */
        private String attempt(String what, ReferenceModel next, boolean possible, Supplier<?> work) {
            attempt(possible, work);
            if (possible) {
                model = next;
            }
            return what + " " + possible;
        }

        private <T> @Nullable T attempt(boolean possible, Supplier<T> work) {
            @Nullable T done = null;
            @Nullable Problem refusal = null;
            try {
                done = at(work);
            } catch (Problem problem) {
                refusal = problem;
            }
            assertThat(refusal == null).as("done, or refused with %s", refusal).isEqualTo(possible);
            return done;
        }

        private <T> T coordinating(Supplier<T> work) {
            return fixture.asCoordinator(world.partnership(), work);
        }

        private <T> T at(Supplier<T> work) {
            return MovableClock.at(model.now, work);
        }

        /** Most of the time the first session, as long as it is there. */
        private SessionId anyRoom() {
            int share = model.room(first).cancelled ? 6 : 2;
            return random.nextInt(share) == 0 ? first : second;
        }

        private @Nullable Person any(Predicate<Person> which) {
            List<Person> all = model.people.values().stream().filter(which).toList();
            return all.isEmpty() ? null : any(all);
        }

        private <T> T any(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }
    }

    Rows rows(Episode episode) {
        return stored.of(episode.world.partnership(), episode.first, episode.second);
    }
}
