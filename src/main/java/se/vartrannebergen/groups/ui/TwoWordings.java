package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import se.vartrannebergen.groups.GroupRefused;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/**
 * Two people wrote the same thing at the same time. What it says now is shown; what was typed stays in the fields, and whoever typed
 * it decides which of them holds.
 */
public final class TwoWordings {
    private TwoWordings() {}

    /**
     * @param now what it says, as somebody else wrote it meanwhile
     * @param save saves what was typed, instead of that
     * @param leave gives up what was typed
     */
    public static void ask(Message message, Component now, SerializableRunnable save, SerializableRunnable leave) {
        var theirs = new Div(Tag.words("h2", Words.say("groups.meanwhile.now")), now);
        theirs.addClassName("theirs");
        var actions = GroupWords.actions(
                new Button(Words.say("groups.meanwhile.mine"), save),
                new Button(Words.say("groups.meanwhile.theirs"), leave).withClass("plain"));
        message.note(Words.say("groups.refused", GroupRefused.Why.CHANGED_MEANWHILE), theirs, actions);
    }
}
