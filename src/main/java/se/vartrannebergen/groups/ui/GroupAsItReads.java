package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.html.Div;
import se.vartrannebergen.groups.GroupOverview;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.ideas.ui.WrittenLanguages;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/** All that coordinators say of their group, to be read beside what one of them is about to say. */
class GroupAsItReads extends Div {
    GroupAsItReads(GroupStanding group, GroupOverview overview) {
        var language = group.language();
        add(PersonText.line("h3", group.name(), language), PersonText.block(overview.purpose(), language));
        if (!overview.lookingFor().isEmpty()) {
            add(Tag.words("p", Words.say("groups.looking"), "meta"), PersonText.block(overview.lookingFor(), language));
        }
        if (!overview.ideas().isEmpty()) {
            var ideas = Tag.of("ul");
            overview.ideas().forEach(idea -> ideas.add(PersonText.line("li", idea.title(), idea.language())));
            add(Tag.words("p", Words.say("groups.field.ideas"), "meta"), ideas);
        }
        var chips = Tag.of("p", "chips");
        chips.add(
                Tag.words("span", Words.say("groups.joining", group.joining()), "chip"),
                Tag.words("span", Words.say("groups.reading", group.reading()), "chip"),
                Tag.words("span", WrittenLanguages.name(language, Words.language()), "chip"));
        add(chips);
    }
}
