package se.vartrannebergen.partners;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.LabId;

/** The organisations of each lab. */
@Service
@Transactional
public class Partners {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{2,40}");
    private static final int LONGEST_NAME = 120;

    private final PartnerRepository partners;

    Partners(PartnerRepository partners) {
        this.partners = partners;
    }

    /**
     * Adds an organisation; one that is already there by this slug stays as it is.
     *
     * @param slug 2–40 of a–z, 0–9 and hyphen
     * @param name as people know it, 1–120 characters
     */
    @PreAuthorize("hasRole('ADMIN')")
    public PartnerId add(LabId lab, String slug, String name) {
        if (!SLUG.matcher(slug).matches() || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("no partner: " + slug);
        }
        return bySlug(lab, slug)
                .orElseGet(() -> partners.save(new Partner(lab, slug, name)).id());
    }

    @Transactional(readOnly = true)
    public Optional<PartnerId> bySlug(LabId lab, String slug) {
        return partners.findByLabIdAndSlug(lab.value(), slug).map(Partner::id);
    }
}
