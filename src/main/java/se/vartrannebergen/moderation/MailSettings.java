package se.vartrannebergen.moderation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param from who mails are from; empty where it is {@code no-reply} at the platform's own host
 */
@ConfigurationProperties("vr.mail")
record MailSettings(@DefaultValue("") String from) {}
