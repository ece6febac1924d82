package se.vartrannebergen.prerender;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The address of a page as far as it matters.
 *
 * @param path decoded, from the root
 * @param query encoded, with only the parameters that make it another page, in their order; may be empty
 */
record PageAddress(String path, String query) {
    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_PATH = 300;

    /** Nothing of ours is longer: what is, is cut, and led from there to where it belongs. */
    static PageAddress of(HttpServletRequest request, PublicPage page) {
        var path = path(request);
        List<String> parts = new ArrayList<>();
        for (var name : page.parameters()) {
            var value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                parts.add(name + "=" + encode(value.substring(0, Math.min(value.length(), LONGEST_VALUE))));
            }
        }
        return new PageAddress(path.substring(0, Math.min(path.length(), LONGEST_PATH)), String.join("&", parts));
    }

    /** The path within the application, decoded and as the servlet container cleaned it. */
    static String path(HttpServletRequest request) {
        var more = request.getPathInfo();
        var path = request.getServletPath() + (more == null ? "" : more);
        return path.isEmpty() ? "/" : path;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    Location location() {
        return new Location(path.substring(1), QueryParameters.fromString(query));
    }

    /** The parameters, decoded. */
    Map<String, String[]> parameters() {
        Map<String, String[]> all = new LinkedHashMap<>();
        location()
                .getQueryParameters()
                .getParameters()
                .forEach((name, values) -> all.put(name, values.toArray(String[]::new)));
        return all;
    }

    @Override
    public String toString() {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
