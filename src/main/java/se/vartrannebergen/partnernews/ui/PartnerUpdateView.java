package se.vartrannebergen.partnernews.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.PauseNotice;
import se.vartrannebergen.partners.PartnerStanding;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.updates.UpdateState;
import se.vartrannebergen.updates.UpdateUnknown;
import se.vartrannebergen.updates.WrittenUpdate;
import se.vartrannebergen.updates.ui.UpdateStyles;

/** News of an organisation is written, by any of its editors, and put right by those who publish. */
@Route("partner/updates/:update([0-9]{1,18})/edit")
@RolesAllowed("PARTNER")
@JsModule("./typed.ts")
class PartnerUpdateView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final PartnerNewsPages pages;
    private boolean isNew = true;

    PartnerUpdateView(PartnerNewsPages pages) {
        this.pages = pages;
        addClassName("new-idea");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = event.getRouteParameters().get("update").map(Long::valueOf).orElseThrow(NotFoundException::new);
        var update = find(id);
        var partner = pages.partners().stream()
                .filter(one -> update.publisher()
                        .equals(new ContentRef(PartnerStanding.KIND, one.id().value())))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        isNew = update.state() == UpdateState.DRAFT;
        add(new UpdateStyles(), PartnerNewsPages.backLink(partner), new H1(getWords()));
        add(Tag.words("p", Words.say("answers.write.as", partner.name()), "meta"));
        var pause = pages.pause().filter(paused -> update.state() != UpdateState.HIDDEN);
        if (pause.isPresent()) {
            add(new PauseNotice(pause.get()));
            return;
        }
        if (update.missedAt().isPresent()) {
            add(Tag.words("p", Words.say("partnernews.missed.what"), "message", "note"));
        }
        if (!update.mayPublish()) {
            add(Tag.words("p", Words.say("answers.write.othersread"), "message", "note"));
        }
        add(pages.editor(partner, update));
    }

    private WrittenUpdate find(long id) {
        try {
            return pages.updates.toChange(pages.lab(), pages.writer(), id);
        } catch (UpdateUnknown nothing) {
            throw new NotFoundException();
        }
    }

    private String getWords() {
        return Words.say(isNew ? "partnernews.new" : "updates.edit");
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getWords());
    }
}
