package se.vartrannebergen.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The realm as it runs for real, plus what only a machine of one's own may have: demo accounts and more than one address. */
final class LocalRealm {
    /** Addresses the application is reached at; unused ones repeat the first. */
    static final List<String> APPLICATION_URLS = List.of("VR_APP_URL", "VR_APP_URL_2", "VR_APP_URL_3");

    /** Few, for a password that everybody knows; Keycloak hashes it anew at the first sign-in. */
    private static final int HASH_ROUNDS = 1000;

    private static final JsonMapper JSON = new JsonMapper();

    private LocalRealm() {}

    static String withDemoAccounts(Path realmFile) {
        ObjectNode realm = (ObjectNode) JSON.readTree(realmFile);
        ArrayNode users = (ArrayNode) realm.get("users");
        for (JsonNode account : demoAccounts()) {
            users.add(user(account));
        }
        ObjectNode client = (ObjectNode) realm.get("clients").get(0);
        ArrayNode redirects = client.putArray("redirectUris");
        APPLICATION_URLS.forEach(url -> redirects.add("${" + url + "}/*"));
        // "+" stands for the redirect addresses.
        ((ObjectNode) client.get("attributes")).put("post.logout.redirect.uris", "+");
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
    }

    private static JsonNode demoAccounts() {
        try (InputStream file = LocalRealm.class.getResourceAsStream("/keycloak/demo-accounts.json")) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode user(JsonNode account) {
        String name = account.get("username").asString();
        ObjectNode user = JSON.createObjectNode();
        user.set("id", account.get("id"));
        user.put("username", name);
        user.put("enabled", true);
        ArrayNode roles = user.putArray("realmRoles").add("default-roles-vart-rannebergen");
        account.path("roles").forEach(roles::add);
        ObjectNode attributes = user.putObject("attributes");
        if (account.has("labs")) {
            attributes.set("labs", account.get("labs"));
        }
        if (account.has("locale")) {
            attributes.putArray("locale").add(account.get("locale"));
        }
        user.putArray("credentials").add(credential(name));
        return user;
    }

    /** Already hashed, for the password policy would refuse a password that is the user name. */
    private static ObjectNode credential(String password) {
        byte[] salt = ("demo account " + password).getBytes(StandardCharsets.UTF_8);
        ObjectNode secret = JSON.createObjectNode()
                .put("value", Base64.getEncoder().encodeToString(hash(password, salt)))
                .put("salt", Base64.getEncoder().encodeToString(salt));
        ObjectNode data =
                JSON.createObjectNode().put("hashIterations", HASH_ROUNDS).put("algorithm", "pbkdf2-sha512");
        return JSON.createObjectNode()
                .put("type", "password")
                .put("secretData", secret.toString())
                .put("credentialData", data.toString());
    }

    private static byte[] hash(String password, byte[] salt) {
        try {
            PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, HASH_ROUNDS, 512);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has PBKDF2 with SHA-512", e);
        }
    }
}
