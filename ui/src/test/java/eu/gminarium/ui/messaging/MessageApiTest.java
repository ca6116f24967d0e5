package eu.gminarium.ui.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.gminarium.training.calendar.ReadCalendar;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Program;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Notifications and calendars of the demo's county, as programs read them. */
class MessageApiTest {

    private static final String COUNTY = "/api/v1/partnerships/tarnogorski/";

    private final Program program = Program.running();

    @Test
    void demoHasUnreadNotificationsForEverybodyWhoActs() {
        for (String person : new String[] {"staff", "head", "approver", "coordinator"}) {
            JsonNode unread = program.api(person, "tarnogorski")
                    .get(COUNTY + "notifications?unread=true")
                    .json();

            assertThat(unread.at("/total").asInt()).as(person).isPositive();
            assertThat(unread.at("/items/0/text").asText()).as(person).isNotBlank();
            // Empty on the Monday's digest, which leads to the start page.
            assertThat(unread.at("/items/0").hasNonNull("page")).as(person).isTrue();
        }
    }

    @Test
    void notificationIsMarkedAsReadByItsOwnerOnly() {
        Api office = program.api("head", "tarnogorski");
        JsonNode first = office.get(COUNTY + "notifications").json().at("/items/0");
        String path = COUNTY + "notifications/" + first.at("/id").asText();

        assertThat(program.api("staff", "tarnogorski")
                        .patch(path, Map.of("read", true))
                        .status())
                .isEqualTo(404);
        assertThat(office.patch(path, Map.of("read", true)).status()).isEqualTo(200);
        assertThat(office.get(COUNTY + "notifications")
                        .json()
                        .at("/items/0/read")
                        .asBoolean())
                .isTrue();
        assertThat(office.patch(path, Map.of("read", false)).status()).isEqualTo(200);
        assertThat(office.patch(COUNTY + "notifications", Map.of("read", false)).status())
                .isEqualTo(400);
    }

    @Test
    void calendarOfAllSessionsIsReadByASecondLibrary() {
        Api.Answer answer = program.api("staff", "tarnogorski").get(COUNTY + "sessions/calendar.ics");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).contains("text/calendar");
        ReadCalendar calendar = ReadCalendar.of(answer.body());
        assertThat(calendar.method()).isEqualTo("PUBLISH");
        assertThat(calendar.events())
                .hasSizeGreaterThanOrEqualTo(29)
                .allSatisfy(event -> assertThat(event.end()).isAfter(event.start()));
    }

    @Test
    void personalFeedLivesUnderItsLinkUntilItIsRenewedOrRevoked() {
        Api staff = program.api("staff", "tarnogorski");
        Api nobody = Api.anonymous(program.address());

        String first = path(staff.post("/api/v1/me/calendar-feed", Map.of()).json());
        Api.Answer feed = nobody.get(first);
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.headers()).contains("text/calendar", "no-store").doesNotContain("set-cookie");
        assertThat(ReadCalendar.of(feed.body()).events()).isNotEmpty();

        String second = path(staff.post("/api/v1/me/calendar-feed", Map.of()).json());
        assertThat(nobody.get(first).status()).isEqualTo(404);
        assertThat(nobody.get(second).status()).isEqualTo(200);

        assertThat(staff.send("DELETE", "/api/v1/me/calendar-feed", null).status())
                .isEqualTo(204);
        Api.Answer gone = nobody.get(second);
        Api.Answer unknown = nobody.get("/calendar/AAAAAAAAAAAAAAAAAAAAAA.ics");
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.body()).isEqualTo(unknown.body());
        assertThat(staff.get("/api/v1/me/calendar-feed").json().has("since")).isFalse();
    }

    @Test
    void invitationsCannotBeSwitchedOffButRemindersCan() {
        Api staff = program.api("staff", "tarnogorski");

        assertThat(staff.patch("/api/v1/me/mail-choices", Map.of("kind", "INVITATION", "mail", false))
                        .status())
                .isEqualTo(400);
        JsonNode chosen = staff.patch("/api/v1/me/mail-choices", Map.of("kind", "REMINDER", "mail", false))
                .json();
        assertThat(chosen.at("/items/2/kind").asText()).isEqualTo("REMINDER");
        assertThat(chosen.at("/items/2/mail").asBoolean()).isFalse();
        staff.patch("/api/v1/me/mail-choices", Map.of("kind", "REMINDER", "mail", true));
    }

    @Test
    void coordinatorSetsWhenRemindersGoOutAndNobodyElse() {
        Api coordinator = program.api("coordinator", "lubelskie");
        String path = "/api/v1/partnerships/lubelskie/message-settings";
        Map<String, Object> wrong = settings(3, 5);

        assertThat(program.api("staff", "lubelskie").get(path).status()).isEqualTo(403);
        assertThat(coordinator.patch(path, wrong).status()).isEqualTo(400);
        assertThat(coordinator.patch(path, settings(5, 2)).status()).isEqualTo(200);
        assertThat(coordinator.get(path).json().at("/firstReminderDays").asInt())
                .isEqualTo(5);
        assertThat(coordinator.patch(path, settings(3, 1)).status()).isEqualTo(200);
    }

    private static Map<String, Object> settings(int first, int second) {
        return Map.of(
                "firstReminderDays",
                first,
                "secondReminderDays",
                second,
                "reminderTime",
                "08:00",
                "waitingDays",
                3,
                "cardDays",
                7,
                "weeklyDigest",
                true);
    }

    private static String path(JsonNode feed) {
        return URI.create(feed.at("/url").asText()).getPath();
    }
}
