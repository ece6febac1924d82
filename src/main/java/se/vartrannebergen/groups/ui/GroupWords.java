package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import se.vartrannebergen.groups.GroupState;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/** Pieces that several pages of groups are made of. */
class GroupWords {
    private GroupWords() {}

    /** Back to the last button in it, which had opened what is closed now. */
    static void goToLastButton(Component box) {
        box.getElement().executeJs("Array.from(this.querySelectorAll('button')).at(-1)?.focus()");
    }

    static Section part(String heading) {
        var part = new Section(new H2(heading));
        part.addClassName("part");
        return part;
    }

    static Div actions(Component... actions) {
        var row = new Div(actions);
        row.addClassName("actions");
        return row;
    }

    /** For young people, opening, ended: what sets a group apart; empty where nothing does. */
    static Span chips(GroupState state, boolean young) {
        var chips = Tag.of("span", "chips");
        if (young) {
            chips.add(Tag.words("span", Words.say("groups.young"), "chip", "sun"));
        }
        if (state != GroupState.ACTIVE) {
            chips.add(Tag.words("span", Words.say("groups.state", state), "chip"));
        }
        var all = new Span(chips);
        all.setVisible(chips.getComponentCount() > 0);
        return all;
    }
}
