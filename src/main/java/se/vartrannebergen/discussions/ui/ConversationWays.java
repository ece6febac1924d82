package se.vartrannebergen.discussions.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Optional;
import se.vartrannebergen.discussions.ConversationOrder;
import se.vartrannebergen.discussions.ConversationPage;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/** Links from one part of a conversation to the others: in another order, and before and after. */
record ConversationWays(ConversationAddress address) {
    private static HtmlContainer nav(String label) {
        var nav = Tag.of("nav", "orders");
        nav.getElement().setAttribute("aria-label", label);
        return nav;
    }

    Still orders(ConversationPage page) {
        var nav = nav(Words.say("discussions.order"));
        for (var order : ConversationOrder.values()) {
            nav.add(new Link(address.of(order, 1), Words.say("discussions.order", order))
                    .isCurrent(order == page.order()));
        }
        return new Still("div", nav);
    }

    Optional<Still> pages(ConversationPage page) {
        var nav = nav(Words.say("discussions.pages"));
        if (page.page() > 1) {
            nav.add(new Link(address.of(page.order(), page.page() - 1), Words.say("discussions.previous"))
                    .withClass("button", "plain"));
        }
        if (page.more()) {
            nav.add(new Link(address.of(page.order(), page.page() + 1), Words.say("discussions.next", page.order()))
                    .withClass("button", "plain"));
        }
        return nav.getComponentCount() == 0 ? Optional.empty() : Optional.of(new Still("div", nav));
    }
}
