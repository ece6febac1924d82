package se.vartrannebergen.shell;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code vr.left-pages}. Besides these, {@code vr.left-pages.every} says how long to wait between two rounds;
 * a minute where it does not.
 *
 * @param margin how long a browser may be late after three heartbeats, {@code vaadin.heartbeatInterval} apart
 * @param empty how long a session may go without a page and without being asked for one
 * @param answer how long an answer is kept for a browser that did not get it and asks again; browsers do within seconds
 */
@ConfigurationProperties("vr.left-pages")
record LeftPagesLimits(
        @DefaultValue("1m") Duration margin,
        @DefaultValue("3m") Duration empty,
        @DefaultValue("1m") Duration answer) {}
