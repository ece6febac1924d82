package se.vartrannebergen.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.look.Markup;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.prerender.PageScript;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.texts.LanguageChoice;
import se.vartrannebergen.texts.Texts;

/**
 * Gives every page its language and direction, from the first byte of HTML on, and words for browsers without scripts.
 */
@Component
class PageSetup implements VaadinServiceInitListener {
    private final LanguageChoice choice;
    private final Texts texts;
    private final Labs labs;
    private final PageScript script;

    PageSetup(LanguageChoice choice, Texts texts, Labs labs, PageScript script) {
        this.choice = choice;
        this.texts = texts;
        this.labs = labs;
        this.script = script;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::prepare);
        event.getSource().addUIInitListener(init -> speak(init.getUI()));
        event.getSource().setSystemMessagesProvider(info -> systemMessages(Language.of(info.getLocale())));
    }

    private void speak(UI ui) {
        var request = (VaadinServletRequest) VaadinService.getCurrentRequest();
        var locale = choice.of(request.getHttpServletRequest()).locale();
        ui.getSession().setLocale(locale);
        ui.setLocale(locale);
        Words.belongsTo(ui, labs.byHost(request.getHttpServletRequest().getServerName()));
        ui.getPage()
                .executeJs(
                        """
                        const line = window.Vaadin?.connectionIndicator;
                        if (line) {
                            line.onlineText = $0; line.offlineText = $1; line.reconnectingText = $2;
                            line.setAttribute('role', 'status');
                        }
                        """,
                        Words.say("shell.line.online"),
                        Words.say("shell.line.offline"),
                        Words.say("shell.line.reconnecting"));
    }

    /** What Vaadin itself says when it cannot go on. An expired session says nothing: the page loads again, as it was. */
    private SystemMessages systemMessages(Language language) {
        var messages = new CustomizedSystemMessages();
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(texts.get(language, "shell.unexpected.title"));
        messages.setInternalErrorMessage(texts.get(language, "shell.unexpected.inplace"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.get(language, "shell.cookies.title"));
        messages.setCookiesDisabledMessage(texts.get(language, "shell.cookies.text"));
        messages.setSessionExpiredNotificationEnabled(false);
        return messages;
    }

    private void prepare(IndexHtmlResponse page) {
        var request = ((VaadinServletRequest) page.getVaadinRequest()).getHttpServletRequest();
        var language = choice.of(request);
        var lab = labs.byHost(request.getServerName());
        var document = page.getDocument();
        document.child(0).attr("lang", language.code()).attr("dir", language.direction());
        document.title(lab.name());
        document.head()
                .appendElement("meta")
                .attr("name", "description")
                .attr("content", texts.get(language, "shell.description", lab.areaName()));
        document.head().append(script.tag());
        document.body().prepend(withoutScripts(language, lab.name()));
    }

    private String withoutScripts(Language language, String name) {
        var words = new StringBuilder("<noscript><main class=\"plain-page\"><h1>" + Markup.escape(name) + "</h1>");
        for (var key : new String[] {"shell.noscript.what", "shell.noscript.how", "shell.noscript.help"}) {
            words.append("<p>").append(Markup.escape(texts.get(language, key))).append("</p>");
        }
        return words.append("</main></noscript>").toString();
    }
}
