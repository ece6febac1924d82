package se.vartrannebergen.partners;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.moderation.AuditAct;
import se.vartrannebergen.moderation.AuditLog;
import se.vartrannebergen.partners.PartnerRefused.Why;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** The organisations of each lab, kept by its admins. */
@Service
@Transactional
public class Partners {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{2,40}");
    private static final int LONGEST_NAME = 120;

    private final PartnerRepository partners;
    private final ObjectProvider<PartnerWork> rooms;
    private final AuditLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Partners(
            PartnerRepository partners,
            ObjectProvider<PartnerWork> rooms,
            AuditLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.partners = partners;
        this.rooms = rooms;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds an organisation; one that is already there by this slug stays as it is.
     *
     * @param slug 2–40 of a–z, 0–9 and hyphen
     * @param name as people know it, 1–120 characters
     */
    @PreAuthorize("hasRole('ADMIN')")
    public PartnerId add(LabId lab, String slug, String name) {
        if (!isSlug(slug) || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("no partner: " + slug);
        }
        return bySlug(lab, slug).orElseGet(() -> save(lab, slug, name));
    }

    /**
     * Takes in an organisation that was not here before.
     *
     * @param slug 2–40 of a–z, 0–9 and hyphen
     * @param name as people know it
     * @throws PartnerNotReady where the name is missing or too long
     * @throws PartnerRefused where another one has this slug
     */
    @PreAuthorize("hasRole('ADMIN')")
    public PartnerId takeIn(LabId lab, PersonId by, String slug, PlainText name) {
        var words = new PartnerWords(name, Map.of(), Map.of(), new PlainText(""));
        if (!isSlug(slug)) {
            throw new IllegalArgumentException("no slug: " + slug);
        }
        if (bySlug(lab, slug).isPresent()) {
            throw new PartnerRefused(Why.SLUG_TAKEN, slug);
        }
        var added = save(lab, slug, words.name().value());
        log.note(lab, by, AuditAct.PARTNER_CHANGED, content(added), Optional.empty(), "+");
        return added;
    }

    /** Whether an address can end so. */
    public static boolean isSlug(String text) {
        return SLUG.matcher(text).matches();
    }

    private PartnerId save(LabId lab, String slug, String name) {
        var added = partners.saveAndFlush(new Partner(lab, slug, name)).id();
        events.publishEvent(new PartnerEvent.PartnerChanged(lab, added));
        return added;
    }

    /**
     * Says otherwise who it is.
     *
     * @param seen the {@link PartnerPage#edition} that was changed
     * @throws PartnerUnknown where there is none in this lab
     * @throws PartnerRefused where somebody changed it meanwhile
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void describe(LabId lab, PartnerId partner, PersonId by, int seen, PartnerWords words) {
        var held = hold(lab, partner);
        if (held.edition() != seen) {
            throw new PartnerRefused(Why.CHANGED_MEANWHILE, "edition " + held.edition());
        }
        held.describe(words);
        partners.saveAndFlush(held);
        log.note(lab, by, AuditAct.PARTNER_CHANGED, content(partner), Optional.empty(), "");
        events.publishEvent(new PartnerEvent.PartnerChanged(lab, partner));
    }

    /**
     * It takes no part any more; what it said stays.
     *
     * @throws PartnerRefused where it owes something
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void archive(LabId lab, PartnerId partner, PersonId by) {
        var held = hold(lab, partner);
        if (rooms.stream().anyMatch(room -> room.owes(lab, partner))) {
            throw new PartnerRefused(Why.OWES, "partner " + partner.value());
        }
        held.archive(clock.instant());
        partners.saveAndFlush(held);
        log.note(lab, by, AuditAct.PARTNER_ARCHIVED, content(partner), Optional.empty(), "");
        events.publishEvent(new PartnerEvent.PartnerChanged(lab, partner));
    }

    /** It takes part again. */
    @PreAuthorize("hasRole('ADMIN')")
    public void restore(LabId lab, PartnerId partner, PersonId by) {
        var held = hold(lab, partner);
        held.takePartAgain();
        partners.saveAndFlush(held);
        log.note(lab, by, AuditAct.PARTNER_CHANGED, content(partner), Optional.empty(), "");
        events.publishEvent(new PartnerEvent.PartnerChanged(lab, partner));
    }

    @Transactional(readOnly = true)
    public Optional<PartnerId> bySlug(LabId lab, String slug) {
        return partners.findByLabIdAndSlug(lab.value(), slug).map(Partner::id);
    }

    private Partner hold(LabId lab, PartnerId partner) {
        return partners.hold(lab.value(), partner.value())
                .orElseThrow(() -> new PartnerUnknown(String.valueOf(partner.value())));
    }

    private static ContentRef content(PartnerId partner) {
        return new ContentRef(PartnerStanding.KIND, partner.value());
    }
}
