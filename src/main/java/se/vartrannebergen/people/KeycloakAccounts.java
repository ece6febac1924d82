package se.vartrannebergen.people;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import se.vartrannebergen.shared.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Accounts by Keycloak's Admin REST API. See docs/decisions/2026-11-25-who-writes-for-a-partner-is-invited.md for why not by its own
 * library.
 */
@Component
class KeycloakAccounts implements Accounts {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String LABS = "labs";

    private final AccountsProperties properties;
    private final RestClient keycloak;
    private final String client;

    KeycloakAccounts(AccountsProperties properties, IdentityProperties identity) {
        this.properties = properties;
        this.keycloak = AccountsConnection.to(properties, identity);
        this.client = identity.clientId();
    }

    @Override
    public boolean canBeKept() {
        return properties.areSet();
    }

    @Override
    public Optional<String> mailGoesTo() {
        return Optional.of(properties.mailGoesTo()).filter(set -> !set.isBlank());
    }

    @Override
    public Optional<Account> withEmail(String email) {
        return ask(
                "find an account",
                api -> first(api.get()
                        .uri("/users?email={email}&exact=true&max=1", email)
                        .retrieve()));
    }

    @Override
    public Optional<Account> named(String username) {
        return ask(
                "find an account",
                api -> first(api.get()
                        .uri("/users?username={name}&exact=true&max=1", username)
                        .retrieve()));
    }

    @Override
    public Optional<Account> withSubject(String subject) {
        return ask("find an account", api -> {
            try {
                return Optional.ofNullable(
                                api.get().uri("/users/{id}", subject).retrieve().body(JsonNode.class))
                        .map(this::account);
            } catch (HttpClientErrorException.NotFound deleted) {
                return Optional.empty();
            }
        });
    }

    private Optional<Account> first(RestClient.ResponseSpec answer) {
        var found = answer.body(JsonNode.class);
        return found == null || found.isEmpty() ? Optional.empty() : Optional.of(account(found.get(0)));
    }

    private Account account(JsonNode user) {
        var subject = user.get("id").asString();
        return new Account(
                subject,
                user.path("email").asString(null),
                user.path("enabled").asBoolean(),
                user.path("emailVerified").asBoolean(),
                strings(user.path("attributes").path(LABS)),
                roles(subject, "/composite").stream()
                        .map(role -> role.get("name").asString())
                        .toList());
    }

    /**
     * All of them: Keycloak gives these out in one answer, no longer than the realm has roles.
     *
     * @param which empty for those that were given to the account itself, {@code /composite} for all that count at its sign-in, {@code
     *     /available} for those it could be given
     */
    private List<JsonNode> roles(String subject, String which) {
        return list(keycloak.get()
                .uri("/users/{id}/role-mappings/realm" + which, subject)
                .retrieve()
                .body(JsonNode.class));
    }

    @Override
    public Account make(String username, String email, Language language, String lab) {
        return ask("make an account", api -> {
            var user = JSON.createObjectNode()
                    .put("username", username)
                    .put("email", email)
                    .put("enabled", true)
                    .put("emailVerified", false);
            user.putArray("requiredActions").add("VERIFY_EMAIL").add("UPDATE_PASSWORD");
            var attributes = user.putObject("attributes");
            attributes.putArray("locale").add(language.code());
            attributes.putArray(LABS).add(lab);
            try {
                done(api.post()
                        .uri("/users")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(user));
            } catch (HttpClientErrorException.Conflict twice) {
                // made a moment ago, by a call whose answer got lost
            }
            return named(username)
                    .orElseThrow(
                            () -> new AccountsAway("make an account", false, new IllegalStateException("not there")));
        });
    }

    @Override
    public void letActForPartners(Account account, String lab) {
        ask("give a role", api -> {
            if (!account.labs().contains(lab)) {
                change(account.subject(), user -> addLab(user, lab));
            }
            if (!account.actsForPartners()) {
                var role = roles(account.subject(), "/available").stream()
                        .filter(one -> one.get("name").asString().equals(PARTNER))
                        .toList();
                done(api.post()
                        .uri("/users/{id}/role-mappings/realm", account.subject())
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(role));
            }
            return true;
        });
    }

    private static void addLab(ObjectNode user, String lab) {
        var attributes = user.withObjectProperty("attributes");
        var labs = new ArrayList<>(strings(attributes.path(LABS)));
        labs.add(lab);
        put(attributes, labs);
    }

    private static void put(ObjectNode attributes, List<String> labs) {
        var all = attributes.putArray(LABS);
        labs.forEach(all::add);
    }

    @Override
    public void noLongerActsForPartners(String subject) {
        ask("take a role", api -> {
            var role = roles(subject, "").stream()
                    .filter(one -> one.get("name").asString().equals(PARTNER))
                    .toList();
            if (!role.isEmpty()) {
                done(api.method(org.springframework.http.HttpMethod.DELETE)
                        .uri("/users/{id}/role-mappings/realm", subject)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(role));
            }
            return true;
        });
    }

    @Override
    public void noLongerNamedIn(String subject, String lab) {
        ask("take a lab from an account", api -> {
            change(subject, user -> {
                var attributes = user.withObjectProperty("attributes");
                var labs = new ArrayList<>(strings(attributes.path(LABS)));
                if (labs.removeIf(lab::equals)) {
                    put(attributes, labs);
                }
            });
            return true;
        });
    }

    @Override
    public void enable(String subject, boolean enabled) {
        ask("close or open an account", api -> {
            change(subject, user -> user.put("enabled", enabled));
            return true;
        });
    }

    /** What is left out of what is sent back would be lost. */
    private void change(String subject, java.util.function.Consumer<ObjectNode> how) {
        var user = keycloak.get().uri("/users/{id}", subject).retrieve().body(ObjectNode.class);
        if (user != null) {
            how.accept(user);
            done(keycloak.put()
                    .uri("/users/{id}", subject)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(user));
        }
    }

    @Override
    public void endSessions(String subject) {
        ask("end sessions", api -> done(api.post().uri("/users/{id}/logout", subject)));
    }

    @Override
    public void mail(String subject, boolean choosesPassword, Duration lasts) {
        var actions = choosesPassword ? List.of("VERIFY_EMAIL", "UPDATE_PASSWORD") : List.of("VERIFY_EMAIL");
        try {
            done(keycloak.put()
                    .uri(
                            "/users/{id}/execute-actions-email?lifespan={s}&client_id={client}",
                            subject,
                            lasts.toSeconds(),
                            client)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(actions));
        } catch (RestClientException | OAuth2AuthorizationException failed) {
            throw new AccountsAway("send a mail", true, failed);
        }
    }

    private static ResponseEntity<Void> done(RestClient.RequestHeadersSpec<?> request) {
        return request.retrieve().toBodilessEntity();
    }

    private <T> T ask(String what, Function<RestClient, T> question) {
        try {
            return question.apply(keycloak);
        } catch (RestClientException | OAuth2AuthorizationException failed) {
            throw new AccountsAway(what, false, failed);
        }
    }

    private static List<String> strings(JsonNode array) {
        return list(array).stream().map(JsonNode::asString).toList();
    }

    private static List<JsonNode> list(@org.jspecify.annotations.Nullable JsonNode array) {
        return array == null
                ? List.of()
                : StreamSupport.stream(array.spliterator(), false).toList();
    }
}
