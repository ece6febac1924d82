package se.vartrannebergen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import se.vartrannebergen.partners.EditorInvitations;
import se.vartrannebergen.partners.InvitationProblem;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.Partners;
import se.vartrannebergen.people.Accounts;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Eventually;
import tools.jackson.databind.JsonNode;

/** With the real Keycloak: roles that an account has by a group of its own are seen where it is decided what else it may get. */
@Journey
class RolesByGroupJourneyTest {
    @Test
    void whoModeratesAnotherLabByAGroupGetsNoSuchRightsHere(Town town) {
        var email = "g-" + UUID.randomUUID() + "@boden.example";
        facilitatesByGroup(town, email);
        var account = town.bean(Accounts.class).withEmail(email).orElseThrow();
        assertThat(account.roles()).contains("facilitator");
        assertThat(account.labs()).containsExactly("boden");

        var lab = town.lab().id();
        var admin = town.worksHere("admin");
        PartnerId partner =
                AsStaff.call("ADMIN", () -> town.bean(Partners.class).add(lab, "grupperad", "Grupperad AB"));
        var invitations = town.bean(EditorInvitations.class);
        AsStaff.call("ADMIN", () -> invitations.invite(lab, partner, admin, email, true));
        Eventually.holds(() -> AsStaff.call("ADMIN", () -> invitations.of(lab, partner))
                .getFirst()
                .problem()
                .isPresent());
        assertThat(AsStaff.call("ADMIN", () -> invitations.of(lab, partner))
                        .getFirst()
                        .problem())
                .contains(InvitationProblem.DECIDES_ELSEWHERE);
        assertThat(town.bean(Accounts.class).withEmail(email).orElseThrow().actsForPartners())
                .isFalse();
    }

    private static void facilitatesByGroup(Town town, String email) {
        var realm = realm(town.bean(Environment.class));
        var name = "facilitators-" + UUID.randomUUID();
        post(realm, "/groups", Map.of("name", name));
        var group = first(realm, "/groups?search=" + name).get("id").asString();
        var role = list(realm, "/groups/" + group + "/role-mappings/realm/available").stream()
                .filter(one -> one.get("name").asString().equals("facilitator"))
                .toList();
        post(realm, "/groups/" + group + "/role-mappings/realm", role);
        post(
                realm,
                "/users",
                Map.of(
                        "username",
                        email.substring(0, email.indexOf('@')),
                        "email",
                        email,
                        "enabled",
                        true,
                        "emailVerified",
                        true,
                        "attributes",
                        Map.of("labs", List.of("boden"))));
        var user = first(realm, "/users?exact=true&email=" + email).get("id").asString();
        realm.put().uri("/users/" + user + "/groups/" + group).retrieve().toBodilessEntity();
    }

    /** As this server may: it manages users, and their groups. */
    private static RestClient realm(Environment settings) {
        var issuer = settings.getRequiredProperty("vr.identity.issuer");
        var token = RestClient.create()
                .post()
                .uri(issuer + "/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("grant_type=client_credentials&client_id=%s&client_secret=%s"
                        .formatted(
                                settings.getRequiredProperty("vr.accounts.client-id"),
                                settings.getRequiredProperty("vr.accounts.client-secret")))
                .retrieve()
                .body(JsonNode.class)
                .get("access_token")
                .asString();
        return RestClient.builder()
                .baseUrl(issuer.replaceFirst("/realms/([^/]+)$", "/admin/realms/$1"))
                .defaultHeader("Authorization", "Bearer " + token)
                .build();
    }

    private static void post(RestClient realm, String path, Object body) {
        realm.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }

    private static List<JsonNode> list(RestClient realm, String path) {
        return List.of(realm.get().uri(path).retrieve().body(JsonNode[].class));
    }

    private static JsonNode first(RestClient realm, String path) {
        return list(realm, path).getFirst();
    }
}
