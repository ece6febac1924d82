package se.vartrannebergen.projects.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.projects.ProjectOwner;

/** For facilitators: another organisation sees to it from now on. */
class HandOver extends HtmlContainer {
    private final Choice whom;
    private final Message message = new Message();

    HandOver(ProjectDesk desk, String what, SerializableConsumer<ProjectOwner> gives, SerializableRunnable done) {
        super("div");
        whom = new Choice("hand-over-" + what, Words.say("projects.handover.whom"));
        whom.option("", Words.say("projects.handover.choose"));
        desk.lists()
                .mayTakeOver(desk.lab())
                .forEach(one -> whom.option(String.valueOf(one.id().value()), one.name()));
        add(
                Tag.words("p", Words.say("projects.handover.how"), "meta"),
                whom,
                message,
                new Button(Words.say("projects.handover"), () -> {
                    whom.complain(null);
                    if (whom.value().isEmpty()) {
                        whom.complain(Words.say("projects.handover.missing"));
                        whom.focus();
                        return;
                    }
                    var owner = ProjectOwner.of(new PartnerId(Long.parseLong(whom.value())));
                    if (ProjectTrouble.told(message, () -> gives.accept(owner))) {
                        done.run();
                    }
                }));
    }
}
