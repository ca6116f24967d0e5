package eu.gminarium.security.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.security.people.Member;
import eu.gminarium.security.people.MemberChange;
import eu.gminarium.security.people.NewMember;
import eu.gminarium.security.people.RoleChoice;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member in the API.
 *
 * @param id the account's
 * @param active whether the person has set a password
 * @param invitedUntil when the link that sets it ends; null once it is set
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record MemberJson(
        UUID id,
        String email,
        String displayName,
        String language,
        @Nullable UUID employeeId,
        List<RoleJson> roles,
        boolean active,
        @Nullable Instant invitedUntil,
        long version) {

    static MemberJson of(Member member, Map<OfficeId, String> officeNames) {
        EmployeeId employee = member.employee();
        return new MemberJson(
                member.account().id().value(),
                member.account().username(),
                member.account().displayName(),
                member.account().language().getLanguage(),
                employee == null ? null : employee.value(),
                member.grants().stream()
                        .map(grant -> RoleJson.of(grant, officeNames))
                        .toList(),
                member.account().active(),
                member.invitedUntil(),
                member.version());
    }

    /** A role and the office in which it is held; without office if it is a role of the whole partnership. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record RoleJson(
            Role role, @Nullable UUID officeId, @Nullable String officeName) {

        static RoleJson of(Grant grant, Map<OfficeId, String> officeNames) {
            OfficeId office = grant.office();
            return office == null
                    ? new RoleJson(grant.role(), null, null)
                    : new RoleJson(grant.role(), office.value(), officeNames.get(office));
        }
    }

    /** A role to be given. */
    @Serdeable
    record RoleInput(@NotNull Role role, @Nullable UUID officeId) {
        RoleChoice toChoice() {
            return new RoleChoice(role, officeId == null ? null : new OfficeId(officeId));
        }
    }

    /** Somebody to be invited. */
    @Serdeable
    record New(
            @NotBlank @Email @Size(max = 200) String email,
            @NotBlank @Size(max = 200) String displayName,
            @NotNull @Pattern(regexp = "pl|cs|en") String language,
            @Nullable UUID employeeId,
            @NotEmpty @Size(max = 50) List<@Valid RoleInput> roles) {

        NewMember toInput() {
            return new NewMember(email, displayName, language, employee(employeeId), choices(roles));
        }
    }

    /** What a member shall be; the employee is left out to take it away. */
    @Serdeable
    record Change(
            @NotNull Long version,
            @Nullable UUID employeeId,
            @NotEmpty @Size(max = 50) List<@Valid RoleInput> roles) {

        MemberChange toInput() {
            return new MemberChange(version, employee(employeeId), choices(roles));
        }
    }

    private static @Nullable EmployeeId employee(@Nullable UUID id) {
        return id == null ? null : new EmployeeId(id);
    }

    private static List<RoleChoice> choices(List<RoleInput> roles) {
        return roles.stream().map(RoleInput::toChoice).toList();
    }
}
