package se.vartrannebergen.polls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import se.vartrannebergen.groups.GroupRefused;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.GroupUnknown;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.Paused;
import se.vartrannebergen.moderation.ui.ReportLink;
import se.vartrannebergen.polls.PollPage;
import se.vartrannebergen.polls.PollPage.Reason;
import se.vartrannebergen.polls.PollUnknown;

/** Why people agree, can live with it, or object. */
class Reasons extends HtmlContainer {
    private final PollDesk desk;
    private final PollPage poll;

    Reasons(PollDesk desk, GroupStanding group, PollPage poll) {
        super("section");
        this.desk = desk;
        this.poll = poll;
        addClassName("part");
        var list = Tag.of("ul", "poll-reasons");
        poll.reasons().forEach(reason -> list.add(item(reason)));
        add(Tag.words("h3", Words.say("polls.reasons.title")), list);
    }

    private Component item(Reason reason) {
        var item = Tag.of("li");
        var head = Tag.of("p", "row");
        head.add(Tag.words("strong", PollWords.stance(reason.stance())));
        reason.name().ifPresent(name -> {
            var who = Tag.of("span", "meta");
            who.add(PersonText.name(name));
            head.add(who);
        });
        item.add(head, PersonText.block(reason.text(), reason.language()));
        if (!reason.mine()) {
            // Of secret polls nobody knows the author: what is wrong there is a matter of the whole poll.
            item.add(new ReportLink(
                    poll.secret() ? poll.content() : reason.content(), PollWords.stance(reason.stance())));
        }
        if (poll.mayTakeAway()) {
            item.add(takeAway(reason, item));
        }
        return item;
    }

    private Component takeAway(Reason reason, HtmlContainer item) {
        var button = new Button(Words.say("polls.reasons.take"), () -> {
                    try {
                        desk.polls().takeAway(desk.lab(), desk.person(), poll.id(), reason.id());
                        item.removeAll();
                        item.add(Tag.words("p", Words.say("polls.reasons.taken"), "meta"));
                    } catch (PollUnknown | GroupUnknown | GroupRefused | Paused refused) {
                        item.add(Tag.words("p", Words.say("polls.reasons.not"), "meta"));
                    }
                })
                .withClass("plain");
        button.getElement().setAttribute("aria-label", Words.say("polls.reasons.take.which", reason.text()));
        return button;
    }
}
