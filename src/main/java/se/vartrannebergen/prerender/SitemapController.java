package se.vartrannebergen.prerender;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Markup;

/**
 * Tells search engines where to look, and where not: robots.txt (RFC 9309) and sitemaps (sitemaps.org). Of the many ways to
 * narrow and sort a list they are kept to the few that stand for themselves.
 */
@RestController
class SitemapController {
    /** Kept by whoever asks, and asked for each time: a title that was taken away is to be gone there too. */
    private static final CacheControl ASKED_AGAIN = CacheControl.noCache();

    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    /** Nothing to read for who does not take part. */
    private static final List<String> CLOSED = List.of(
            "/me$",
            "/me?",
            "/me/",
            "/report/",
            "/reports/",
            "/sign-in",
            "/sign-out",
            "/welcome",
            "/ideas/new",
            "/oauth2/",
            "/login/",
            "/*v-r=");

    private final CurrentLab lab;
    private final PublicAddress address;
    private final PageRenderer renderer;
    private final SitemapFiles files;
    private final List<SitemapSource> sources;

    SitemapController(
            CurrentLab lab,
            PublicAddress address,
            PageRenderer renderer,
            SitemapFiles files,
            List<SitemapSource> sources) {
        this.lab = lab;
        this.address = address;
        this.renderer = renderer;
        this.files = files;
        this.sources = sources;
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> robots() {
        var closed = Stream.concat(
                CLOSED.stream(),
                renderer.routes().stream()
                        .flatMap(known -> known.narrowing().stream())
                        .map(name -> "/*" + name + "="));
        var text = "User-agent: *\n"
                + closed.map(path -> "Disallow: " + path + "\n").collect(Collectors.joining())
                + "\nSitemap: " + address.of(lab.get(), "/sitemap.xml") + "\n";
        return ResponseEntity.ok().cacheControl(ASKED_AGAIN).body(text);
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<String> index() {
        var here = lab.get();
        return file(here, "", () -> index(here));
    }

    private String index(Lab here) {
        var names = Stream.concat(
                Stream.of("/sitemap-pages-1.xml"), sources.stream().flatMap(it -> names(it, here)));
        return xml("sitemapindex", names.map(name -> entry("sitemap", address.of(here, name), "")));
    }

    private static Stream<String> names(SitemapSource source, Lab here) {
        var parts = Math.ceilDiv(source.count(here.id()), SitemapSource.PART);
        return IntStream.rangeClosed(1, parts).mapToObj(part -> "/sitemap-" + source.kind() + "-" + part + ".xml");
    }

    @GetMapping(
            path = "/sitemap-{kind:[a-z]{1,20}}-{part:[1-9][0-9]{0,5}}.xml",
            produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<String> part(@PathVariable String kind, @PathVariable int part) {
        var here = lab.get();
        return file(here, kind + part, () -> part(here, kind, part));
    }

    private String part(Lab here, String kind, int part) {
        if (kind.equals("pages") && part == 1) {
            return xml(
                    "urlset",
                    renderer.routes().stream()
                            .flatMap(known -> known.fixed().stream())
                            .map(path -> entry("url", address.of(here, path), "")));
        }
        var entries = sources.stream()
                .filter(source -> source.kind().equals(kind))
                .flatMap(source -> source.entries(here.id(), part).stream())
                .toList();
        return entries.isEmpty()
                ? ""
                : xml(
                        "urlset",
                        entries.stream()
                                .map(it -> entry(
                                        "url",
                                        address.of(here, it.address()),
                                        it.changed().toString())));
    }

    private static String entry(String element, String where, String changed) {
        return "<" + element + "><loc>" + Markup.escape(where) + "</loc>"
                + (changed.isEmpty() ? "" : "<lastmod>" + changed + "</lastmod>")
                + "</" + element + ">\n";
    }

    private static String xml(String root, Stream<String> entries) {
        return entries.collect(Collectors.joining("", START + "<" + root + NAMESPACE, "</" + root + ">\n"));
    }

    private ResponseEntity<String> file(Lab here, String name, Supplier<String> write) {
        var file = files.get(here.id(), name, write);
        return file.text().isEmpty()
                ? ResponseEntity.notFound().build()
                : ResponseEntity.ok().cacheControl(ASKED_AGAIN).eTag(file.tag()).body(file.text());
    }
}
