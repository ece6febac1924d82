package se.vartrannebergen.prerender;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param publicAddress where the default lab is found by everybody, {@code https://host}; other labs are found by their own
 *     host name in the same way. What a request says of itself never gets into a link.
 * @param memory for pages that are kept
 * @param inlineStyles files that public pages need before anything can be shown, in their order
 */
@ConfigurationProperties("vr.pages")
record PageSettings(URI publicAddress, @DefaultValue("7MB") DataSize memory, List<String> inlineStyles) {
    PageSettings {
        if (publicAddress.getScheme() == null || publicAddress.getHost() == null) {
            throw new IllegalArgumentException(
                    "vr.pages.public-address must be https:// and one host name, not " + publicAddress);
        }
    }
}
