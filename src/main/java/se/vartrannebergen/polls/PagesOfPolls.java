package se.vartrannebergen.polls;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.ContentRef;

/** Tells the pages that visitors read what changed of polls: their own, and those of their groups. */
@Component
class PagesOfPolls {
    private final PublicPages pages;

    PagesOfPolls(PublicPages pages) {
        this.pages = pages;
    }

    @EventListener
    void follow(PollEvent event) {
        var group = new ContentRef(GroupStanding.KIND, event.group());
        switch (event) {
            case PollEvent.PollEndsSoon soon -> {} // nothing looks otherwise
            case PollEvent.PollOpened opened -> pages.changed(event.lab(), group);
            case PollEvent.PollProlonged prolonged -> pages.changed(event.lab(), group);
            case PollEvent.PollClosed closed -> pages.changed(event.lab(), group);
            case PollEvent.PollRestored restored -> pages.changed(event.lab(), group);
            case PollEvent.PollHidden hidden -> pages.gone(event.lab(), group);
            case PollEvent.PollRemoved removed -> pages.gone(event.lab(), group);
            case PollEvent.ReasonChanged reason -> pages.gone(event.lab(), group);
        }
    }
}
