package se.vartrannebergen.bench;

import com.nimbusds.jose.JOSEException;
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
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import se.vartrannebergen.ideas.ManyIdeas;

/**
 * Signs thousands of people in without their passwords. What it issues is as long as what Keycloak issues, because sessions
 * keep it.
 */
final class StandInProvider implements AutoCloseable {
    static final String CLIENT = "bench";

    /** The account of a facilitator, known here like the others. */
    static final String FACILITATOR = ManyIdeas.subject(0);

    private static final Pattern CODE = Pattern.compile("(?:^|&)code=([^&.]+)\\.([^&]+)");

    private final HttpServer server;
    private final RSAKey key;

    private StandInProvider(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    static StandInProvider start() throws IOException {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            var provider = new StandInProvider(
                    server, new RSAKeyGenerator(2048).keyID("bench").generate());
            server.createContext("/protocol/openid-connect/certs", provider::certs);
            server.createContext("/protocol/openid-connect/token", provider::token);
            server.start();
            return provider;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A code that can be changed for tokens of this account. */
    static String code(String subject, String nonce) {
        return subject + "." + nonce;
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
                {"access_token": "%s", "refresh_token": "%s", "token_type": "Bearer", "expires_in": 300, "scope": "openid", "id_token": "%s"}""".formatted(words(1_200), words(700), idToken(code.group(1), code.group(2))));
    }

    private String idToken(String subject, String nonce) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(List.of(CLIENT))
                .subject(subject)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
                .claim("azp", CLIENT)
                .claim("typ", "ID")
                .claim("acr", "1")
                .claim("sid", UUID.randomUUID().toString())
                .claim("at_hash", words(22))
                .claim("nonce", nonce)
                .claim("preferred_username", subject)
                .claim("locale", "sv")
                .claim("auth_time", now.getEpochSecond());
        if (subject.equals(FACILITATOR)) {
            claims.claim("labs", List.of("rannebergen")).claim("roles", List.of("facilitator"));
        }
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String words(int length) {
        return UUID.randomUUID().toString().repeat(length / 36 + 1).substring(0, length);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
