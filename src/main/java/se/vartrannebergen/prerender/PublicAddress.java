package se.vartrannebergen.prerender;

import java.net.URI;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.shared.Language;

/** Whole addresses of a lab's pages, as they stand in search engines and previews: from the settings, never from a request. */
@Component
@EnableConfigurationProperties(PageSettings.class)
public class PublicAddress {
    private final Labs labs;
    private final URI standard;

    PublicAddress(Labs labs, PageSettings settings) {
        this.labs = labs;
        this.standard = settings.publicAddress();
    }

    /** Where the lab is found: scheme, its own host name, port where it is not the usual one. */
    URI root(Lab lab) {
        var port = standard.getPort() < 0 ? "" : ":" + standard.getPort();
        return URI.create(standard.getScheme() + "://" + host(lab) + port);
    }

    private String host(Lab lab) {
        return labs.isDefault(lab.id())
                ? standard.getHost()
                : labs.host(lab.id()).orElse(standard.getHost());
    }

    /** @param path from the root, in ASCII */
    public String of(Lab lab, String path) {
        return root(lab) + path;
    }

    /** The same page in one language. */
    public String of(Lab lab, String path, Language language) {
        return of(lab, path) + (path.contains("?") ? "&" : "?") + "lang=" + language.code();
    }

    /** The one address of a page in a language: in the lab's own it says no language. */
    String canonical(Lab lab, String path, Language language) {
        return language.equals(lab.ownLanguage()) ? of(lab, path) : of(lab, path, language);
    }
}
