package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.html.Div;
import se.vartrannebergen.groups.NewOutcome;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/** All that is written of what came of a group, to be read beside what somebody is about to write. */
class OutcomeAsItReads extends Div {
    OutcomeAsItReads(NewOutcome said) {
        var chips = Tag.of("p", "chips");
        chips.add(OutcomeWords.chip(said.result()));
        said.hours()
                .ifPresent(
                        hours -> chips.add(Tag.words("span", Words.say("groups.outcome.hours.given", hours), "chip")));
        said.people()
                .ifPresent(people ->
                        chips.add(Tag.words("span", Words.say("groups.outcome.people.reached", people), "chip")));
        add(chips, PersonText.block(said.text().value(), said.language()));
        if (!said.learned().isEmpty()) {
            add(
                    Tag.words("h3", Words.say("groups.outcome.learned")),
                    PersonText.block(said.learned().value(), said.language()));
        }
        var consent = said.consent().note().value();
        if (!consent.isEmpty()) {
            add(Tag.words("p", Words.say("files.consent.note"), "meta"), PersonText.block(consent));
        }
    }
}
