package se.vartrannebergen.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealmFileTest {
    private static final Path FILE = LocalFolders.docker().resolve("keycloak/realm/vart-rannebergen-realm.json");
    private static final Path MESSAGES =
            LocalFolders.docker().resolve("keycloak/themes/vart-rannebergen/login/messages");

    private final JsonNode realm = new JsonMapper().readTree(FILE);
    private final JsonNode client = realm.get("clients").get(0);
    private final JsonNode accounts = realm.get("clients").get(1);

    @Test
    void knowsNoUsersAndNoSecrets() {
        assertThat(realm.get("users"))
                .singleElement()
                .satisfies(user -> assertThat(user.get("serviceAccountClientId").asString())
                        .isEqualTo("vart-rannebergen-accounts"));
        assertThat(accounts.get("secret").asString()).isEqualTo("${VR_ACCOUNTS_CLIENT_SECRET}");
        assertThat(realm.at("/smtpServer/password").asString()).isEqualTo("${VR_SMTP_PASSWORD:}");
        assertThat(client.get("secret").asString()).isEqualTo("${VR_IDENTITY_CLIENT_SECRET}");
        assertThat(realm.toString()).doesNotContain("privateKey", "secretData", "credentials\"");
    }

    @Test
    void sendsPeopleOnlyToAddressesThatTheInstallerNames() {
        assertThat(client.get("redirectUris"))
                .allSatisfy(uri -> assertThat(uri.asString()).isEqualTo("${VR_APP_URL}/*"));
        assertThat(client.get("webOrigins")).isEmpty();
    }

    @Test
    void allowsTheCodeFlowWithPkceAndNothingElse() {
        assertThat(client.get("standardFlowEnabled").asBoolean()).isTrue();
        assertThat(client.get("attributes").get("pkce.code.challenge.method").asString())
                .isEqualTo("S256");
        assertThat(client.get("publicClient").asBoolean()).isFalse();
        assertThat(client.get("implicitFlowEnabled").asBoolean()).isFalse();
        assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(client.get("serviceAccountsEnabled").asBoolean()).isFalse();
    }

    @Test
    void whatKeepsTheAccountsOfInvitedPeopleManagesUsersAndNothingElse() {
        assertThat(realm.at("/users/0/clientRoles").toString()).isEqualTo("{\"realm-management\":[\"manage-users\"]}");
        assertThat(realm.at("/users/0").has("realmRoles")).isFalse();
        assertThat(accounts.get("fullScopeAllowed").asBoolean()).isFalse();
        assertThat(accounts.get("standardFlowEnabled").asBoolean()).isFalse();
        assertThat(accounts.get("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(accounts.get("redirectUris")).isEmpty();
    }

    @Test
    void asksForNeitherNamesNorEmailAndLetsNobodyChooseTheirLabs() {
        JsonNode profile = new JsonMapper()
                .readTree(realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
                        .get("kc.user.profile.config")
                        .get(0)
                        .asString());
        assertThat(StreamSupport.stream(profile.get("attributes").spliterator(), false)
                        .map(attribute -> attribute.get("name").asString()))
                .containsExactly("username", "email", "locale", "labs");
        assertThat(profile.get("attributes")).noneMatch(attribute -> attribute.has("required"));
        assertThat(profile.get("attributes").get(3).get("permissions").get("edit"))
                .singleElement()
                .satisfies(who -> assertThat(who.asString()).isEqualTo("admin"));
    }

    @Test
    void theLocalRealmHasTheDemoAccountsAndTheirPasswordsAreHashed() {
        JsonNode local = new JsonMapper().readTree(LocalRealm.withDemoAccounts(FILE));
        assertThat(local.get("users"))
                .hasSize(8)
                .filteredOn(user -> user.has("id"))
                .hasSize(7)
                .allSatisfy(user -> assertThat(user.get("id").asString()).startsWith("00000000-0000-4000-8000-"));
        assertThat(local.at("/users/4/attributes/labs/0").asString()).isEqualTo("rannebergen");
        assertThat(local.at("/users/4/realmRoles").toString()).contains("facilitator");
        assertThat(local.at("/users/1/credentials/0").has("value")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void signInPagesSayTheSameInEveryLanguage(String language) throws IOException {
        Properties swedish = messages("sv");
        Properties other = messages(language);
        assertThat(new TreeSet<>(other.keySet())).isEqualTo(new TreeSet<>(swedish.keySet()));
        swedish.forEach((key, text) -> assertThat(placeholders(other.getProperty((String) key)))
                .as("%s in %s", key, language)
                .isEqualTo(placeholders((String) text)));
    }

    private static String placeholders(String text) {
        return text.replaceAll("[^{}\\d]+|(?<!\\{)\\d", "");
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve("messages_" + language + ".properties"))) {
            messages.load(reader);
        }
        return messages;
    }
}
