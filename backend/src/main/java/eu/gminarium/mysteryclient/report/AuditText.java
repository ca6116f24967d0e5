package eu.gminarium.mysteryclient.report;

import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.report.MethodFacts.Fact;
import eu.gminarium.mysteryclient.report.PrintedAudit.Bar;
import eu.gminarium.mysteryclient.report.PrintedAudit.Change;
import eu.gminarium.mysteryclient.report.PrintedAudit.Effect;
import eu.gminarium.mysteryclient.result.AuditChange;
import eu.gminarium.mysteryclient.result.AuditChange.OfficeChange;
import eu.gminarium.mysteryclient.result.ComparedCriteria;
import eu.gminarium.mysteryclient.result.GroupLetters;
import eu.gminarium.mysteryclient.result.RankedOffice;
import eu.gminarium.mysteryclient.result.Ranking;
import eu.gminarium.mysteryclient.result.TopicEffect;
import eu.gminarium.mysteryclient.scoring.Estimate;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.shared.OfficeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts an audit's figures into the words and bars of a report. */
record AuditText(ReportedAudit reported) {

    private static final int TRAINED = 3;
    private static final double FULL = 100;

    PrintedAudit print() {
        return new PrintedAudit(
                words().t(reported.audit().title()),
                reported.subject(),
                facts(),
                sentences(),
                results(),
                distribution(),
                areas(),
                criteria(),
                trainNext(),
                change(),
                effects(),
                ranking(),
                new MethodNote(reported).lines());
    }

    private AuditWords words() {
        return reported.words();
    }

    private List<Fact> facts() {
        Ranking.Overall overall = reported.ranking().overall();
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact(
                        words().t("mystery.report.partnership"),
                        reported.partnership().name()),
                new Fact(
                        words().t("mystery.channel"),
                        words().of(reported.audit().channel())),
                new Fact(words().t("mystery.days"), words().days(reported.audit())),
                new Fact(words().t("mystery.report.offices"), words().integer(overall.offices())),
                new Fact(
                        words().t("mystery.calls.scored"),
                        words().integer(reported.one().map(RankedOffice::n).orElse(overall.n())))));
        if (reported.audit().status() != AuditStatus.RELEASED) {
            facts.add(new Fact(
                    words().t("mystery.method.stage"),
                    words().t(
                                    "mystery.method.stage.text",
                                    words().of(reported.audit().status()))));
        }
        return facts;
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        reported.one().ifPresent(one -> sentences.add(place(one)));
        if (reported.office() == null) {
            sentences.add(
                    words().t(reported.ranking().groups().size() == 1 ? "mystery.groups.one" : "mystery.groups.lead"));
        }
        sentences.add(words().t("mystery.few-calls", reported.audit().callsPerOffice()));
        return sentences;
    }

    private String place(RankedOffice one) {
        if (one.rank() == null) {
            return words().t(
                            "mystery.report.unranked",
                            reported.name(one),
                            one.reason() == null ? "" : words().of(one.reason()));
        }
        List<RankedOffice> alike = reported.ranking().alike(one.office());
        String rank = words().t(
                        "mystery.report.rank",
                        reported.name(one),
                        one.rank(),
                        reported.ranking().ranked().size());
        return rank + " "
                + (alike.isEmpty()
                        ? words().t("mystery.alike.none", reported.name(one))
                        : words().t(
                                        "mystery.alike",
                                        reported.name(one),
                                        alike.size(),
                                        alike.getFirst().rank(),
                                        alike.getLast().rank()));
    }

    private List<Bar> results() {
        Ranking.Overall overall = reported.ranking().overall();
        Stream<Bar> own = reported.one().stream()
                .map(one -> new Bar(
                        reported.name(one),
                        words().estimate(one.index(), one.interval()),
                        one.index(),
                        one.interval()));
        return Stream.concat(
                        own,
                        Stream.of(
                                new Bar(
                                        words().t("mystery.mean-of-offices"),
                                        words().estimate(overall.meanOfOffices(), overall.meanInterval()),
                                        overall.meanOfOffices(),
                                        overall.meanInterval()),
                                new Bar(
                                        words().t("mystery.pooled"),
                                        words().estimate(overall.pooled(), overall.pooledInterval()),
                                        overall.pooled(),
                                        overall.pooledInterval())))
                .toList();
    }

    private List<Bar> distribution() {
        List<Integer> counts = reported.ranking().distribution();
        int highest =
                Math.max(1, counts.stream().mapToInt(Integer::intValue).max().orElse(1));
        int width = (int) FULL / Ranking.CLASSES;
        return IntStream.range(0, counts.size())
                .mapToObj(place -> new Bar(
                        place * width + "–" + (place + 1) * width,
                        words().t("mystery.distribution.offices", counts.get(place)),
                        FULL * counts.get(place) / highest,
                        null))
                .toList();
    }

    private List<Bar> areas() {
        return reported.result().areas().stream()
                .flatMap(area -> bars(reported.topic(area.topicCode()), area.offices(), area.together()))
                .toList();
    }

    private List<Bar> criteria() {
        return reported.result().criteria().stream()
                .flatMap(each -> bars(words().t(each.criterion().name()), each.offices(), each.together()))
                .toList();
    }

    /** The office's own bar with that of all offices below it, or the latter alone. */
    private Stream<Bar> bars(String label, Map<OfficeId, Estimate> offices, @Nullable Estimate together) {
        OfficeId office = reported.office();
        return office == null
                ? Stream.of(bar(label, together))
                : Stream.of(bar(label, offices.get(office)), bar(words().t("mystery.report.all-beside"), together));
    }

    private Bar bar(String label, @Nullable Estimate estimate) {
        return new Bar(
                label,
                words().estimate(estimate),
                estimate == null ? null : Double.valueOf(estimate.index()),
                estimate == null ? null : estimate.interval());
    }

    private List<List<String>> trainNext() {
        return reported.result().weakest(reported.office()).stream()
                .limit(TRAINED)
                .map(scored -> List.of(
                        words().t(scored.criterion().name()),
                        words().estimate(scored.estimate()),
                        words().integer(scored.estimate().calls()),
                        reported.topic(scored.criterion().topicCode())))
                .toList();
    }

    private @Nullable Change change() {
        AuditChange change = reported.change();
        if (change == null) {
            return null;
        }
        String heading =
                words().t("mystery.report.change", words().t(change.earlier().title()), words().days(change.earlier()));
        return new Change(heading, changeSentences(change), reported.office() == null ? rows(change) : List.of());
    }

    private List<String> changeSentences(AuditChange change) {
        List<String> sentences = new ArrayList<>();
        reported.ownChange().ifPresent(own -> sentences.add(reported.subject() + ": " + own(own)));
        sentences.add(
                change.together() == null ? words().t("mystery.change.nothing") : words().sentence(change.together()));
        ComparedCriteria criteria = change.criteria();
        if (!criteria.whole()) {
            sentences.add(
                    words().t("mystery.change.broken.lead", criteria.same().size()));
            named("mystery.change.broken.changed", criteria.changed()).ifPresent(sentences::add);
            named("mystery.change.broken.added", criteria.added()).ifPresent(sentences::add);
            named("mystery.change.broken.gone", criteria.gone()).ifPresent(sentences::add);
        }
        return sentences;
    }

    private String own(OfficeChange own) {
        if (own.change() != null) {
            return words().change(own.change());
        }
        return own.missing() == null ? "" : words().of(own.missing());
    }

    private Optional<String> named(String key, List<Criterion> criteria) {
        return criteria.isEmpty()
                ? Optional.empty()
                : Optional.of(words().t(
                                key,
                                criteria.stream()
                                        .map(criterion -> words().t(criterion.name()))
                                        .collect(Collectors.joining(", "))));
    }

    private List<List<String>> rows(AuditChange change) {
        return change.byCriterion().stream()
                .map(each -> each.change() == null
                        ? List.of(words().t(each.criterion().name()), "–", "–", "–")
                        : List.of(
                                words().t(each.criterion().name()),
                                words().index(each.change().before().index()),
                                words().index(each.change().after().index()),
                                words().change(each.change())))
                .toList();
    }

    private List<Effect> effects() {
        return reported.effects().stream()
                .map(effect -> new Effect(
                        reported.topic(effect.topicCode()),
                        words().sentence(effect),
                        effect.trained().offices().isEmpty()
                                ? List.of()
                                : List.of(
                                        side("mystery.effect.trained", effect.trained()),
                                        side("mystery.effect.others", effect.others()))))
                .toList();
    }

    private List<String> side(String key, TopicEffect.Side side) {
        return List.of(
                words().t(key),
                words().integer(side.offices().size()),
                words().index(side.before()),
                words().index(side.after()),
                side.before() == null || side.after() == null ? "–" : words().signed(side.after() - side.before()));
    }

    /** All offices, or none: an office's own place stands in a sentence. */
    private List<List<String>> ranking() {
        if (reported.office() != null) {
            return List.of();
        }
        GroupLetters letters = GroupLetters.of(reported.ranking().groups());
        return reported.ranking().offices().stream()
                .map(office -> List.of(
                        office.rank() == null
                                ? office.reason() == null ? "" : words().of(office.reason())
                                : office.rank() + ".",
                        reported.name(office),
                        words().index(office.index()),
                        words().interval(office.interval()),
                        words().integer(office.n()),
                        letters.of(office.office())))
                .toList();
    }
}
