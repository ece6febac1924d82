package se.vartrannebergen.prerender;

import com.vaadin.flow.router.Router;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The views that say they are public. */
record PublicRoutes(Router router) {
    /** Which page of a list: the only parameter that leads to content found nowhere else. */
    private static final String PAGE = "page";

    /** @param path decoded, from the root */
    Optional<PublicPage> at(String path) {
        var target =
                router.getRegistry().getNavigationRouteTarget(path.substring(1)).getRouteTarget();
        return Optional.ofNullable(target).map(known -> known.getTarget().getAnnotation(PublicPage.class));
    }

    /** Whether the address is one of those that are one page each: there are a handful of them. */
    boolean isFixed(String path) {
        return fixed().contains(path);
    }

    /** Addresses of those that are one page each, from the root. */
    List<String> fixed() {
        return router.getRegistry().getRegisteredRoutes().stream()
                .filter(route -> route.getNavigationTarget().isAnnotationPresent(PublicPage.class))
                .map(route -> "/" + route.getTemplate())
                .filter(path -> !path.contains(":"))
                .sorted()
                .toList();
    }

    /** Parameters that show the same content narrowed or in another order. */
    List<String> narrowing() {
        return router.getRegistry().getRegisteredRoutes().stream()
                .flatMap(route -> Stream.ofNullable(route.getNavigationTarget().getAnnotation(PublicPage.class)))
                .flatMap(page -> Arrays.stream(page.parameters()))
                .filter(name -> !name.equals(PAGE))
                .distinct()
                .sorted()
                .toList();
    }
}
