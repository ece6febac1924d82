package se.vartrannebergen.moderation;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code vr.watch}.
 *
 * @param knownHosts hosts whose links and e-mail addresses are no reason to look, with all below them
 */
@ConfigurationProperties("vr.watch")
record WatchSettings(@DefaultValue Set<String> knownHosts) {}
