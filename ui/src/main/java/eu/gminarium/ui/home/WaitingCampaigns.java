package eu.gminarium.ui.home;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.campaign.Campaign;
import eu.gminarium.benchmark.campaign.Campaigns;
import eu.gminarium.benchmark.campaign.form.FormProgress;
import eu.gminarium.benchmark.campaign.form.FormState;
import eu.gminarium.benchmark.campaign.form.Forms;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.messaging.schedule.WaitingSource.Item;
import eu.gminarium.security.Access;
import eu.gminarium.security.Grant;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Role;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What waits in campaigns: values to enter, a form to sign, values to accept. */
@Singleton
final class WaitingCampaigns {

    private final Campaigns campaigns;
    private final Forms forms;

    WaitingCampaigns(Campaigns campaigns, Forms forms) {
        this.campaigns = campaigns;
        this.forms = forms;
    }

    List<Item> items() {
        Access access = Access.current();
        if (access.may(Resource.MEASUREMENT, Verb.APPROVE)) {
            return underReview().flatMap(this::toReview).toList();
        }
        return access.offices(Resource.CAMPAIGN, Verb.READ) instanceof OfficeReach.Only(Set<OfficeId> offices)
                ? underReview()
                        .flatMap(campaign -> offices.stream()
                                .filter(campaign.offices()::contains)
                                .flatMap(office -> ofOffice(forms.progress(campaign.id(), office), access)))
                        .toList()
                : List.of();
    }

    /** Which cards campaigns ask for, about the period: their values are entered in the campaigns' forms. */
    Predicate<IndicatorCard> collected(Period period) {
        Set<UUID> definitions = underReview()
                .filter(campaign -> campaign.period().equals(period))
                .flatMap(campaign -> campaign.definitions().stream())
                .collect(Collectors.toSet());
        return card -> definitions.contains(card.definitionId());
    }

    private Stream<Campaign> underReview() {
        return Access.current().may(Resource.CAMPAIGN, Verb.READ)
                ? campaigns.all().stream().filter(Campaign::underReview)
                : Stream.of();
    }

    private Stream<Item> toReview(Campaign campaign) {
        long waiting = campaigns.toReview(campaign.id());
        return waiting == 0
                ? Stream.of()
                : Stream.of(new Item(
                        "home.waiting.campaign.review",
                        List.of(waiting, campaign.name()),
                        "campaigns/" + campaign.id().value()));
    }

    private static Stream<Item> ofOffice(FormProgress form, Access access) {
        OfficeId office = form.office();
        Campaign campaign = form.campaign();
        String page = "campaigns/" + campaign.id().value() + "/offices/" + office.value();
        if (!form.takesValues()) {
            return Stream.of();
        }
        if (form.state() == FormState.COMPLETE && access.grants().contains(new Grant(Role.APPROVER, office))) {
            return Stream.of(new Item("home.waiting.campaign.sign", List.of(campaign.name(), campaign.dueOn()), page));
        }
        boolean enters = access.offices(Resource.MEASUREMENT, Verb.WRITE).contains(office);
        return enters && form.open() > 0
                ? Stream.of(new Item(
                        "home.waiting.campaign.enter", List.of(form.open(), campaign.name(), campaign.dueOn()), page))
                : Stream.of();
    }
}
