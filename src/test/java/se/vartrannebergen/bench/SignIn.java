package se.vartrannebergen.bench;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The way a browser goes to be signed in, but for the form with the password. */
final class SignIn {
    private SignIn() {}

    /** @return the line with the session's cookie */
    static String as(String subject, KeptConnection connection) throws IOException {
        var asked = connection.get("/oauth2/authorization/keycloak");
        var query = asked.header("location");
        var code = StandInProvider.code(subject, parameter(query, "nonce"));
        var back = connection.get(
                "/login/oauth2/code/keycloak?code=" + code + "&state=" + parameter(query, "state"), cookie(asked));
        if (back.status() != 302 || back.header("location").contains("failed")) {
            throw new IllegalStateException("not signed in: " + back.status() + " " + back.header("location"));
        }
        return cookie(back);
    }

    private static String parameter(String query, String name) {
        var found = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(query);
        if (!found.find()) {
            throw new IllegalStateException("no " + name + " in " + query);
        }
        // The state goes back as it came; only the nonce is looked into.
        return name.equals("nonce") ? URLDecoder.decode(found.group(1), StandardCharsets.UTF_8) : found.group(1);
    }

    private static String cookie(Answer answer) {
        return answer.headers().get("set-cookie").stream()
                .filter(cookie -> cookie.startsWith("session="))
                .map(cookie -> "Cookie: " + cookie.split(";", 2)[0])
                .findFirst()
                .orElseThrow();
    }
}
