package se.vartrannebergen.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a servlet can ask of a request, and who answers. */
class VisitorRequestTest {
    /** What is the same for all who ask, or changes nothing that is written. */
    private static final Set<String> OF_THE_SERVER = Set.of(
            "getServletContext",
            "getContextPath",
            "getProtocol",
            "getProtocolRequestId",
            "getRequestId",
            "getServletConnection",
            "getDispatcherType",
            "getHttpServletMapping",
            "getLocalAddr",
            "getLocalName",
            "getLocalPort",
            "getPathTranslated",
            "getRequestDispatcher",
            "getCharacterEncoding",
            "setCharacterEncoding",
            "isAsyncStarted",
            "isAsyncSupported",
            "startAsync",
            "getAsyncContext",
            "isRequestedSessionIdFromCookie",
            "isRequestedSessionIdFromURL",
            "isRequestedSessionIdValid",
            "isTrailerFieldsReady",
            "getTrailerFields",
            "newPushBuilder",
            "authenticate",
            "login",
            "logout",
            "upgrade");

    @Test
    void whatARequestSaysOfWhoAsksIsAnsweredForNobodyInParticular() {
        var ours = Arrays.stream(VisitorRequest.class.getDeclaredMethods())
                .map(Method::getName)
                .collect(Collectors.toSet());
        assertThat(Arrays.stream(HttpServletRequest.class.getMethods())
                        .map(Method::getName)
                        .filter(name -> !OF_THE_SERVER.contains(name)))
                .isSubsetOf(ours);
    }
}
