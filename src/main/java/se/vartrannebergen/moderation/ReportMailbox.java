package se.vartrannebergen.moderation;

import jakarta.mail.SendFailedException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.prerender.PublicAddress;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.texts.Texts;

/** Sends short mails with a link: what was decided stands behind it, never in the mail. */
@Component
@EnableConfigurationProperties(MailSettings.class)
public class ReportMailbox {
    private static final Logger log = LoggerFactory.getLogger(ReportMailbox.class);

    private final ObjectProvider<JavaMailSender> sender;
    private final MailSettings settings;
    private final PublicAddress addresses;
    private final Labs labs;
    private final Texts texts;

    ReportMailbox(
            ObjectProvider<JavaMailSender> sender,
            MailSettings settings,
            PublicAddress addresses,
            Labs labs,
            Texts texts) {
        this.sender = sender;
        this.settings = settings;
        this.addresses = addresses;
        this.labs = labs;
        this.texts = texts;
    }

    /** Whether this house can send mail at all: a server for it is set ({@code spring.mail.host}). */
    public boolean isThere() {
        return sender.getIfAvailable() != null;
    }

    /**
     * What the mail server does not take for good is given up; what it cannot take now is thrown, to be tried again.
     *
     * @param key of the texts {@code key.title} and {@code key.text}; argument 0 is the platform's name
     */
    void send(LabId labId, String to, Language language, String key, String path) {
        var mail = sender.getIfAvailable();
        if (mail == null) {
            return;
        }
        var lab = labs.get(labId);
        try {
            var message = mail.createMimeMessage();
            var written = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
            written.setFrom(from(addresses.of(lab, "/")), lab.name());
            written.setTo(to);
            written.setSubject(texts.get(language, key + ".title", lab.name()));
            written.setText(texts.get(language, key + ".text", lab.name()) + "\n\n" + addresses.of(lab, path, language)
                    + "\n\n" + texts.get(language, "moderation.mail.foot", lab.name()));
            message.setHeader("Content-Language", language.code());
            message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834
            mail.send(message);
        } catch (MailSendException failed) {
            if (!isRefusedForGood(failed)) {
                throw failed;
            }
            log.info("The mail server takes no mail for who reported: given up");
        } catch (MailParseException
                | jakarta.mail.MessagingException
                | java.io.UnsupportedEncodingException unwritable) {
            log.warn("A mail could not be written", unwritable);
        }
    }

    private String from(String address) {
        return Optional.of(settings.from())
                .filter(set -> !set.isBlank())
                .orElseGet(() -> "no-reply@" + URI.create(address).getHost());
    }

    private static boolean isRefusedForGood(MailSendException failed) {
        return !failed.getFailedMessages().isEmpty()
                && failed.getFailedMessages().values().stream().allMatch(SendFailedException.class::isInstance);
    }
}
