package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.AttachEvent;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Words;

/** Shares the page by the phone's own means; where there are none, copies its address. */
class ShareButton extends Button {
    ShareButton(String title, Message message) {
        super(Words.say("ideas.share"), () -> {});
        withIcon(Icon.Kind.SHARE);
        addClassName("plain");
        getElement().setAttribute("data-title", title);
        getElement().addEventListener("copied", event -> message.good(Words.say("ideas.share.copied")));
        getElement().addEventListener("copy-failed", event -> message.note(Words.say("ideas.share.failed")));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // Browsers share only while they handle the tap itself: there is no time to ask the server first.
        getElement().executeJs("""
                if (this.sharing) return;
                this.sharing = true;
                this.addEventListener('click', async () => {
                    const url = location.origin + location.pathname;
                    if (navigator.share) {
                        try { await navigator.share({title: this.dataset.title, url}); return; }
                        catch (stopped) { if (stopped.name === 'AbortError') return; }
                    }
                    try { await navigator.clipboard.writeText(url); this.dispatchEvent(new Event('copied')); }
                    catch (refused) { this.dispatchEvent(new Event('copy-failed')); }
                });
                """);
    }
}
