package se.vartrannebergen.partners.ui;

import com.vaadin.flow.component.html.Section;
import java.io.InputStream;
import java.util.List;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.ImageRefused;
import se.vartrannebergen.files.ui.PhotoDesk;
import se.vartrannebergen.files.ui.PhotoFields;
import se.vartrannebergen.files.ui.PhotosFixed;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.PartnerImages;
import se.vartrannebergen.partners.PartnerPage;
import se.vartrannebergen.partners.PartnerUnknown;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** The logo of an organisation. */
class LogoPart extends Section {
    LogoPart(PartnerOffice office, PartnerPage partner) {
        addClassName("part");
        var desk = new Desk(office.images(), office.lab().id(), office.admin(), partner.id());
        add(new PhotoFields(desk, false, Words.say("partners.gone"), 1, Words.say("partners.logo.title")));
    }

    /** Asked while the picture arrives, outside any page: it knows by itself whose it is. */
    private record Desk(PartnerImages images, LabId lab, PersonId admin, PartnerId partner) implements PhotoDesk {
        @Override
        public List<Image> all() {
            return images.of(lab, partner).stream().toList();
        }

        @Override
        public void add(InputStream upload) throws ImageRefused {
            try {
                images.add(lab, admin, partner, upload);
            } catch (PartnerUnknown gone) {
                throw new PhotosFixed(gone);
            }
        }

        @Override
        public void describe(long image, PlainText description) {
            images.describe(lab, admin, partner, image, description);
        }

        @Override
        public void remove(long image) {
            images.remove(lab, admin, partner, image);
        }
    }
}
