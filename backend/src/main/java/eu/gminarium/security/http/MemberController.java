package eu.gminarium.security.http;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.security.people.Member;
import eu.gminarium.security.people.People;
import eu.gminarium.security.people.Workforce;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;

/** Members of a partnership and open invitations. */
@Controller("/api/v1/partnerships/{partnership}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "members")
class MemberController {

    private final People people;
    private final Workforce workforce;

    MemberController(People people, Workforce workforce) {
        this.people = people;
        this.workforce = workforce;
    }

    /** The members within the reader's reach. */
    @Get("/members")
    @Permission(resource = Resource.MEMBERSHIP, verb = Verb.READ)
    ListJson<MemberJson> list(@RequestBean @Valid PageRequest page) {
        return json(people.all(), page);
    }

    @Get("/members/{id}")
    @Permission(resource = Resource.MEMBERSHIP, verb = Verb.READ)
    MemberJson read(UUID id) {
        return json(people.get(new AccountId(id)));
    }

    /** Gives a member other roles. */
    @Patch("/members/{id}")
    @Permission(resource = Resource.MEMBERSHIP, verb = Verb.WRITE)
    MemberJson change(UUID id, @Body @Valid MemberJson.Change body) {
        return json(people.change(new AccountId(id), body.toInput()));
    }

    /** Takes away all roles within the reach of whoever asks. */
    @Delete("/members/{id}")
    @Permission(resource = Resource.MEMBERSHIP, verb = Verb.WRITE)
    HttpResponse<Void> remove(UUID id) {
        people.remove(new AccountId(id));
        return HttpResponse.noContent();
    }

    /** Members who have not set a password yet. */
    @Get("/invitations")
    @Permission(resource = Resource.MEMBERSHIP, verb = Verb.READ)
    ListJson<MemberJson> invitations(@RequestBean @Valid PageRequest page) {
        List<Member> invited = people.all().stream()
                .filter(member -> !member.account().active())
                .toList();
        return json(invited, page);
    }

    /** Makes somebody a member; without an account they get a link by mail. */
    @Post("/invitations")
    @Permission(resource = Resource.MEMBERSHIP, verb = Verb.WRITE)
    HttpResponse<MemberJson> invite(@Body @Valid MemberJson.New body) {
        return HttpResponse.created(json(people.invite(body.toInput())));
    }

    private MemberJson json(Member member) {
        return MemberJson.of(member, workforce.officeNames());
    }

    private ListJson<MemberJson> json(List<Member> members, PageRequest page) {
        var officeNames = workforce.officeNames();
        return ListJson.page(members, page, member -> MemberJson.of(member, officeNames));
    }
}
