package se.vartrannebergen.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked of Keycloak, and how its answers are read. */
class KeycloakAccountsTest {
    private static final String USERS = "/admin/realms/town/users";

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Map<String, String> received = new ConcurrentHashMap<>();
    private HttpServer server;
    private Accounts accounts;

    @BeforeEach
    void aKeycloak() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        var realm = "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/town";
        accounts = new KeycloakAccounts(
                new AccountsProperties("accounts", "secret", "", ""),
                new IdentityProperties(realm, null, "tests", "secret"));
        answers.put(
                "POST /realms/town/protocol/openid-connect/token",
                "{\"access_token\": \"t\", \"token_type\": \"Bearer\", \"expires_in\": 60}");
        answers.put(
                "GET " + USERS + "/anna",
                "{\"id\": \"anna\", \"email\": \"anna@bolaget.example\", \"enabled\": true, \"emailVerified\": true,"
                        + " \"firstName\": \"Anna\", \"attributes\": {\"labs\": [\"boden\", \"rannebergen\"]}}");
        answers.put("GET " + USERS + "/anna/role-mappings/realm", roles("default-roles-town"));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var asked =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            received.put(asked, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var answer = answers.getOrDefault(asked, "").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(
                    answers.containsKey(asked) ? 200 : 404, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private static String roles(String... names) {
        return List.of(names).stream()
                .map("{\"id\": \"1\", \"name\": \"%s\"}"::formatted)
                .toList()
                .toString();
    }

    @Test
    void rolesByGroupsAndByOtherRolesCountWhereItIsAskedWhoDecidesElsewhere() {
        answers.put(
                "GET " + USERS + "/anna/role-mappings/realm/composite",
                roles("default-roles-town", "staff", "facilitator"));
        var anna = accounts.withSubject("anna").orElseThrow();
        assertThat(anna.roles()).contains("facilitator");
        assertThat(anna.decidesElsewhere("norrkoping")).isTrue();
        assertThat(anna.decidesElsewhere("boden")).isFalse();
    }

    @Test
    void anAccountThatWasDeletedIsNotThere() {
        assertThat(accounts.withSubject("bo")).isEmpty();
        assertThatThrownBy(() -> accounts.enable("bo", false)).isInstanceOf(AccountsAway.class);
    }

    @Test
    void oneLabIsTakenAndAllElseStays() {
        answers.put("PUT " + USERS + "/anna", "");
        accounts.noLongerNamedIn("anna", "rannebergen");
        assertThat(received.get("PUT " + USERS + "/anna"))
                .contains("\"labs\":[\"boden\"]", "\"firstName\":\"Anna\"", "\"emailVerified\":true");
    }

    @Test
    void aRoleThatComesFromAGroupIsNotTakenFromTheAccount() {
        answers.put("GET " + USERS + "/anna/role-mappings/realm/composite", roles("partner"));
        accounts.noLongerActsForPartners("anna");
        assertThat(received).doesNotContainKey("DELETE " + USERS + "/anna/role-mappings/realm");
    }
}
