package se.vartrannebergen.partners;

import java.io.InputStream;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.ImageCarrier;
import se.vartrannebergen.files.ImageRefused;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** The logo of each organisation, perhaps; everybody sees it. */
@Service
public class PartnerImages implements ImageCarrier {
    private final Images images;
    private final PartnerAccess access;
    private final PublicPages pages;

    PartnerImages(Images images, PartnerAccess access, PublicPages pages) {
        this.images = images;
        this.access = access;
        this.pages = pages;
    }

    /** One statement. */
    public Optional<Image> of(LabId lab, PartnerId partner) {
        return images.of(lab, content(partner)).stream().reduce((earlier, last) -> last);
    }

    /** Takes in a logo instead of the one there is. See {@link Images#add} for its bounds. */
    @PreAuthorize("hasRole('ADMIN')")
    public Image add(LabId lab, PersonId admin, PartnerId partner, InputStream upload) throws ImageRefused {
        mustKnow(lab, partner);
        var before = images.of(lab, content(partner));
        var added = images.add(lab, admin, content(partner), upload);
        before.stream()
                .filter(other -> other.id() != added.id())
                .forEach(other -> images.remove(lab, admin, content(partner), other.id()));
        pages.gone(lab, content(partner));
        return added;
    }

    /** @param description what is to be seen, for those who do not see it; at most 200 characters */
    @PreAuthorize("hasRole('ADMIN')")
    public void describe(LabId lab, PersonId admin, PartnerId partner, long image, PlainText description) {
        mustKnow(lab, partner);
        images.describe(lab, admin, content(partner), image, description);
        pages.gone(lab, content(partner));
    }

    @PreAuthorize("hasRole('ADMIN')")
    public void remove(LabId lab, PersonId admin, PartnerId partner, long image) {
        mustKnow(lab, partner);
        images.remove(lab, admin, content(partner), image);
        pages.gone(lab, content(partner));
    }

    private void mustKnow(LabId lab, PartnerId partner) {
        if (!isPublic(lab, partner.value())) {
            throw new PartnerUnknown(String.valueOf(partner.value()));
        }
    }

    private static ContentRef content(PartnerId partner) {
        return new ContentRef(PartnerStanding.KIND, partner.value());
    }

    @Override
    public String kind() {
        return PartnerStanding.KIND;
    }

    @Override
    public boolean mayRead(LabId lab, long partner, Optional<PersonId> reader) {
        return isPublic(lab, partner);
    }

    @Override
    public boolean isPublic(LabId lab, long partner) {
        return access.find(lab, new PartnerId(partner), Optional.empty()).isPresent();
    }
}
