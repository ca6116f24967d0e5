package eu.gminarium.security.http;

import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Unchecked;
import eu.gminarium.security.Verb;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.security.people.PartnershipDesk;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;

/** Partnerships: everybody sees where they may go, the operator makes new ones. */
@Controller("/api/v1/partnerships")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "partnerships")
class PartnershipController {

    private final Memberships memberships;
    private final PartnershipDesk desk;

    PartnershipController(Memberships memberships, PartnershipDesk desk) {
        this.memberships = memberships;
        this.desk = desk;
    }

    /** The partnerships that the signed-in person may enter, by name. */
    @Get
    @Unchecked("everybody may know where they belong")
    ListJson<PartnershipJson> list(@RequestBean @Valid PageRequest page) {
        return ListJson.page(memberships.partnershipsOf(Access.current().account()), page, PartnershipJson::of);
    }

    /** Makes an empty partnership. */
    @Post
    @Permission(resource = Resource.PARTNERSHIP, verb = Verb.WRITE)
    HttpResponse<PartnershipJson> create(@Body @Valid PartnershipJson.New body) {
        return HttpResponse.created(PartnershipJson.of(desk.create(body.toInput())));
    }
}
