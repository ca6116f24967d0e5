package eu.gminarium.training.application;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What product.md says of places, in lists and without a database: written from the text and not from the program, whose
 * counters, numbers and queries it knows nothing of. Each operation answers whether it is possible; one that is not changes
 * nothing.
 */
final class ReferenceModel {

    private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

    final Map<ApplicationId, Person> people = new LinkedHashMap<>();
    final Map<SessionId, Room> rooms = new LinkedHashMap<>();
    Instant now;

    ReferenceModel(Instant now) {
        this.now = now;
    }

    /** One session. */
    static final class Room {
        final SessionId id;
        final Instant start;
        int capacity;
        boolean cancelled;
        int offerHours = 48;
        Map<OfficeId, Integer> reserved = Map.of();

        @Nullable
        LocalDate releasesOn;

        List<ApplicationId> queue = new ArrayList<>();
        int approvals;

        Room(SessionId id, int capacity, Instant start) {
            this.id = id;
            this.capacity = capacity;
            this.start = start;
        }

        private Room(Room other) {
            this(other.id, other.capacity, other.start);
            cancelled = other.cancelled;
            offerHours = other.offerHours;
            reserved = other.reserved;
            releasesOn = other.releasesOn;
            queue = new ArrayList<>(other.queue);
            approvals = other.approvals;
        }
    }

    /** One application. */
    static final class Person {
        final ApplicationId id;
        final EmployeeId employee;
        final OfficeId office;
        SessionId room;
        ApplicationStatus status;

        @Nullable
        Instant expires;

        int approved;

        @Nullable
        SessionId cameFrom;

        int approvedThere;

        Person(ApplicationId id, EmployeeId employee, OfficeId office, SessionId room, ApplicationStatus status) {
            this.id = id;
            this.employee = employee;
            this.office = office;
            this.room = room;
            this.status = status;
        }

        private Person(Person other) {
            this(other.id, other.employee, other.office, other.room, other.status);
            expires = other.expires;
            approved = other.approved;
            cameFrom = other.cameFrom;
            approvedThere = other.approvedThere;
        }
    }

    ReferenceModel copy() {
        ReferenceModel copy = new ReferenceModel(now);
        people.forEach((id, person) -> copy.people.put(id, new Person(person)));
        rooms.forEach((id, room) -> copy.rooms.put(id, new Room(room)));
        return copy;
    }

    List<Person> in(SessionId room, ApplicationStatus status) {
        return people.values().stream()
                .filter(person -> person.room.equals(room) && person.status == status)
                .toList();
    }

    boolean hasOpen(SessionId room, EmployeeId employee) {
        return people.values().stream()
                .anyMatch(
                        person -> person.room.equals(room) && person.employee.equals(employee) && person.status.open());
    }

    Person person(ApplicationId id) {
        return Objects.requireNonNull(people.get(id));
    }

    Room room(SessionId id) {
        return Objects.requireNonNull(rooms.get(id));
    }

    private boolean expired(Person person) {
        return person.expires != null && !person.expires.isAfter(now);
    }

    boolean approve(ApplicationId id) {
        Person person = person(id);
        Room room = room(person.room);
        if (person.status != ApplicationStatus.ENDORSED || room.cancelled) {
            return false;
        }
        settle(room);
        admit(person, room);
        return true;
    }

    boolean accept(ApplicationId id) {
        Person person = person(id);
        if (person.status != ApplicationStatus.OFFERED || expired(person)) {
            return false;
        }
        person.status = ApplicationStatus.ENROLLED;
        person.expires = null;
        settle(room(person.room));
        return true;
    }

    boolean withdraw(ApplicationId id) {
        Person person = person(id);
        Room room = room(person.room);
        settle(room);
        if (!person.status.open()) {
            return false;
        }
        boolean placed = holdsPlace(person);
        if (placed && !room.start.isAfter(now)) {
            return false;
        }
        room.queue.remove(id);
        person.status = ApplicationStatus.WITHDRAWN;
        person.expires = null;
        if (placed) {
            settle(room);
        }
        return true;
    }

    boolean changeCapacity(SessionId id, int capacity) {
        Room room = room(id);
        settle(room);
        if (holders(room) > capacity || needed(room, reserved(room)) > capacity) {
            return false;
        }
        room.capacity = capacity;
        settle(room);
        return true;
    }

    boolean plan(SessionId id, Map<OfficeId, Integer> reserved, @Nullable LocalDate releasesOn, int offerHours) {
        Room room = room(id);
        settle(room);
        if (room.cancelled) {
            return false;
        }
        room.reserved = reserved;
        room.releasesOn = releasesOn;
        room.offerHours = offerHours;
        if (needed(room, reserved(room)) > room.capacity) {
            return false;
        }
        settle(room);
        return true;
    }

    boolean cancel(SessionId id) {
        Room room = room(id);
        settle(room);
        room.cancelled = true;
        settle(room);
        return true;
    }

    boolean move(ApplicationId id, SessionId to) {
        Person person = person(id);
        Room from = room(person.room);
        Room target = room(to);
        if (!from.cancelled || target.cancelled || !target.start.isAfter(now)) {
            return false;
        }
        settle(target);
        boolean approved = holdsPlace(person) || person.status == ApplicationStatus.WAITLISTED;
        if (!approved || hasOpen(to, person.employee)) {
            return false;
        }
        relocate(person, from, target);
        return true;
    }

    /** All who can, in the order of approval. */
    boolean moveAll(SessionId id, SessionId to) {
        Room from = room(id);
        Room target = room(to);
        if (!from.cancelled || target.cancelled || !target.start.isAfter(now)) {
            return false;
        }
        settle(target);
        people.values().stream()
                .filter(person -> person.room.equals(id))
                .filter(person -> holdsPlace(person) || person.status == ApplicationStatus.WAITLISTED)
                .sorted((one, other) -> Integer.compare(one.approved, other.approved))
                .toList()
                .forEach(person -> {
                    if (!hasOpen(to, person.employee)) {
                        relocate(person, from, target);
                    }
                });
        return true;
    }

    /** What happens as soon as anybody works with the session, or the job comes by. */
    void settle(SessionId id) {
        settle(room(id));
    }

    private void settle(Room room) {
        for (Person person : in(room.id, ApplicationStatus.OFFERED)) {
            if (room.cancelled) {
                person.status = ApplicationStatus.WAITLISTED;
                person.expires = null;
                room.queue.add(position(room, person), person.id);
            } else if (expired(person)) {
                person.status = ApplicationStatus.WITHDRAWN;
                person.expires = null;
            }
        }
        Optional<Person> next = nextToGetPlace(room);
        while (next.isPresent()) {
            Person person = next.get();
            room.queue.remove(person.id);
            Instant until = now.plus(Duration.ofHours(room.offerHours));
            boolean asked = !until.isAfter(room.start);
            person.status = asked ? ApplicationStatus.OFFERED : ApplicationStatus.ENROLLED;
            person.expires = asked ? until : null;
            next = nextToGetPlace(room);
        }
    }

    /** Whoever had an offer when the session was cancelled stands again where the order of approval puts them. */
    private int position(Room room, Person person) {
        int place = 0;
        for (ApplicationId waiting : room.queue) {
            if (before(person(waiting), person)) {
                place++;
            }
        }
        return place;
    }

    private static boolean before(Person one, Person other) {
        return one.approved < other.approved;
    }

    private Optional<Person> nextToGetPlace(Room room) {
        return room.cancelled || !room.start.isAfter(now)
                ? Optional.empty()
                : room.queue.stream()
                        .map(this::person)
                        .filter(person -> hasRoomFor(room, person.office))
                        .findFirst();
    }

    private void admit(Person person, Room room) {
        room.approvals++;
        person.approved = room.approvals;
        if (hasRoomFor(room, person.office)) {
            person.status = ApplicationStatus.ENROLLED;
        } else {
            person.status = ApplicationStatus.WAITLISTED;
            room.queue.add(person.id);
        }
    }

    private void relocate(Person person, Room from, Room target) {
        from.queue.remove(person.id);
        person.cameFrom = from.id;
        person.approvedThere = person.approved;
        person.room = target.id;
        person.status = ApplicationStatus.ENDORSED;
        person.expires = null;
        admit(person, target);
        if (person.status == ApplicationStatus.WAITLISTED) {
            target.queue.remove(person.id);
            Predicate<Person> later =
                    other -> from.id.equals(other.cameFrom) && other.approvedThere > person.approvedThere;
            int place = 0;
            while (place < target.queue.size() && !later.test(person(target.queue.get(place)))) {
                place++;
            }
            target.queue.add(place, person.id);
        }
    }

    /** A place nobody holds and no other office keeps, or one that is kept for the office itself. */
    private boolean hasRoomFor(Room room, OfficeId office) {
        Map<OfficeId, Integer> kept = reserved(room);
        return holders(room, office) < kept.getOrDefault(office, 0) || needed(room, kept) < room.capacity;
    }

    private Map<OfficeId, Integer> reserved(Room room) {
        LocalDate today = now.atZone(ZONE).toLocalDate();
        return room.releasesOn != null && !today.isBefore(room.releasesOn) ? Map.of() : room.reserved;
    }

    private int needed(Room room, Map<OfficeId, Integer> kept) {
        Map<OfficeId, Integer> need = new HashMap<>(kept);
        people.values().stream()
                .filter(person -> person.room.equals(room.id) && holdsPlace(person))
                .map(person -> person.office)
                .distinct()
                .forEach(office -> need.put(office, Math.max(holders(room, office), kept.getOrDefault(office, 0))));
        return need.values().stream().mapToInt(Integer::intValue).sum();
    }

    int holders(Room room) {
        return (int) people.values().stream()
                .filter(person -> person.room.equals(room.id) && holdsPlace(person))
                .count();
    }

    private int holders(Room room, OfficeId office) {
        return (int) people.values().stream()
                .filter(person -> person.room.equals(room.id) && person.office.equals(office) && holdsPlace(person))
                .count();
    }

    private static boolean holdsPlace(Person person) {
        return person.status == ApplicationStatus.ENROLLED || person.status == ApplicationStatus.OFFERED;
    }
}
