package se.vartrannebergen.people;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Issues the tokens a test asks for, as an OpenID Connect provider would. */
final class StandInProvider {
    static final String CLIENT = "tests";

    private static final Pattern CODE = Pattern.compile("(?:^|&)code=([^&]+)");

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, JWTClaimsSet> people = new ConcurrentHashMap<>();

    private StandInProvider(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    /** Runs until the tests end. */
    static StandInProvider start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var provider = new StandInProvider(
                    server, new RSAKeyGenerator(2048).keyID("tests").generate());
            server.createContext("/protocol/openid-connect/certs", provider::certs);
            server.createContext("/protocol/openid-connect/token", provider::token);
            server.start();
            return provider;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A code that can be changed for an ID token of somebody new. */
    String codeFor(String sid, String nonce, Instant authenticated) {
        var code = UUID.randomUUID().toString();
        people.put(
                code,
                claims().subject(UUID.randomUUID().toString())
                        .claim("sid", sid)
                        .claim("nonce", nonce)
                        .claim("auth_time", authenticated.getEpochSecond())
                        .build());
        return code;
    }

    String logoutToken(String sid) {
        return signed(
                "logout+jwt",
                claims().claim("sid", sid)
                        .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                        .build());
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(List.of(CLIENT))
                .jwtID(UUID.randomUUID().toString())
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))));
    }

    private String signed(String type, JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .type(new JOSEObjectType(type))
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void certs(HttpExchange exchange) throws IOException {
        answer(exchange, new JWKSet(key.toPublicJWK()).toString());
    }

    private void token(HttpExchange exchange) throws IOException {
        var code = CODE.matcher(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (!code.find()) {
            throw new IOException("no code");
        }
        answer(exchange, """
                {"access_token": "none", "token_type": "Bearer", "expires_in": 300, "scope": "openid", "id_token": "%s"}""".formatted(signed("JWT", people.get(code.group(1)))));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
