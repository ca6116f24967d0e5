package eu.gminarium.survey.code;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.wave.WaveClosed;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveLocks;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.PublicCodes;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Codes that open a wave's survey once. Whether a code was used stands nowhere as such; see {@code docs/adr/0020}. A code is
 * as secret as what it opens, so only those see it who may hand it out.
 */
@Singleton
public class SingleUseCodes {

    /** Codes of one order at most. */
    public static final int MAX_ORDER = 1_000;

    /** Codes of one office in one wave at most. */
    static final int MAX_OFFICE = 20_000;

    private static final String PATH = "/s/";

    private final Waves waves;
    private final WaveLocks locks;
    private final OrderRepository orders;
    private final CodeRepository codes;
    private final PublicCodes publicCodes;
    private final ActivityLog log;
    private final Clock clock;

    SingleUseCodes(
            Waves waves,
            WaveLocks locks,
            OrderRepository orders,
            CodeRepository codes,
            PublicCodes publicCodes,
            ActivityLog log,
            Clock clock) {
        this.waves = waves;
        this.locks = locks;
        this.orders = orders;
        this.codes = codes;
        this.publicCodes = publicCodes;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The orders of the offices within the person's reach, latest first.
     *
     * @throws RecordNotFound if there is no such wave
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.COLLECTION, verb = Verb.WRITE)
    public List<CodeOrder> of(WaveId wave) {
        OfficeReach reach = reach();
        return orders.ofWave(waves.get(wave).id().value()).stream()
                .map(OrderView::toOrder)
                .filter(order -> reach.contains(order.office()))
                .toList();
    }

    /** @throws RecordNotFound if the wave has no such order, or its office is out of reach */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.COLLECTION, verb = Verb.WRITE)
    public CodeOrder get(WaveId wave, CodeOrderId id) {
        return of(wave).stream()
                .filter(order -> order.id().equals(id))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
    }

    /**
     * Makes codes for an office in a wave that is not closed.
     *
     * @param quantity 1 to {@value #MAX_ORDER}
     * @throws RecordNotFound if the office does not take part in the wave or is out of reach
     * @throws InvalidField if the quantity is another one
     * @throws WaveClosed if nobody can answer any more
     * @throws CodesExhausted if the office would have more than {@value #MAX_OFFICE}
     */
    @Transactional
    @Permission(resource = Resource.COLLECTION, verb = Verb.WRITE)
    public CodeOrder order(WaveId wave, OfficeId office, int quantity) {
        if (quantity < 1 || quantity > MAX_ORDER) {
            throw InvalidField.of("quantity", "survey.codes.quantity-wrong", MAX_ORDER);
        }
        reach().require(office);
        locks.holdAgainstClosing(wave);
        UUID collector = locks.lockOffice(wave, office).value();
        long ordered = orders.ordered(collector);
        if (ordered + quantity > MAX_OFFICE) {
            throw new CodesExhausted(MAX_OFFICE, ordered);
        }
        CodeOrderId id = CodeOrderId.next();
        orders.save(new OrderRow(id.value(), collector, today(), quantity));
        make(id, quantity);
        log.record("ordered-codes", "wave", wave.value(), Map.of("office", office.value(), "codes", quantity));
        return get(wave, id);
    }

    private void make(CodeOrderId order, int quantity) {
        List<UUID> keys = Stream.generate(Ids::random).limit(quantity).toList();
        Map<UUID, String> issued = publicCodes.issue(PublicCodes.Kind.SURVEY, keys);
        codes.saveAll(issued.entrySet().stream()
                .map(entry -> new CodeRow(entry.getKey(), order.value(), entry.getValue()))
                .toList());
    }

    /**
     * The public pages' paths of an order's codes, in an order that tells nothing.
     *
     * @throws RecordNotFound if the wave has no such order, or its office is out of reach
     * @throws WaveClosed if nobody can answer any more
     */
    @Transactional
    @Permission(resource = Resource.COLLECTION, verb = Verb.WRITE)
    public List<String> paths(WaveId wave, CodeOrderId id) {
        locks.holdAgainstClosing(wave);
        return codes.findByOrderIdOrderById(get(wave, id).id().value()).stream()
                .map(row -> PATH + row.code())
                .toList();
    }

    private static OfficeReach reach() {
        return Access.current().offices(Resource.COLLECTION, Verb.WRITE);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Scopes.currentPartnership().zone());
    }
}
