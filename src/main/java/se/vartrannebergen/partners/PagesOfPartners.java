package se.vartrannebergen.partners;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.ContentRef;

/** Tells the pages that visitors read what changed of organisations. */
@Component
class PagesOfPartners {
    private final PublicPages pages;

    PagesOfPartners(PublicPages pages) {
        this.pages = pages;
    }

    @EventListener
    void follow(PartnerEvent event) {
        var content = new ContentRef(PartnerStanding.KIND, event.partner().value());
        switch (event) {
            // What it said before is not to be read again.
            case PartnerEvent.PartnerChanged changed -> pages.gone(event.lab(), content);
            case PartnerEvent.DutiesChanged changed -> pages.changed(event.lab(), content);
            case PartnerEvent.EditorsChanged changed -> {} // nobody reads who they are
        }
    }
}
