package se.vartrannebergen.documents;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.ContentRef;

/** Tells the pages that visitors read what changed of the files of a group: they stand on its pages. */
@Component
class PagesOfDocuments {
    private final PublicPages pages;

    PagesOfDocuments(PublicPages pages) {
        this.pages = pages;
    }

    @EventListener
    void follow(DocumentEvent event) {
        var group = new ContentRef(GroupStanding.KIND, event.group());
        switch (event) {
            case DocumentEvent.DocumentAdded added -> pages.changed(event.lab(), group);
            case DocumentEvent.DocumentRestored restored -> pages.changed(event.lab(), group);
            case DocumentEvent.DocumentGone gone -> pages.gone(event.lab(), group);
        }
    }
}
