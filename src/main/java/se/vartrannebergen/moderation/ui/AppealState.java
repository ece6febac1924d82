package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.WhatAppealSays;

/** One's own appeal: what one said, and what came of it. */
class AppealState extends Section {
    AppealState(WhatAppealSays appeal) {
        addClassName("part");
        setId("appeal");
        add(new H2(Words.say("moderation.appeal.yours")));
        appeal.outcome()
                .ifPresentOrElse(
                        outcome -> add(
                                new Paragraph(Words.say(
                                        outcome.granted() ? "moderation.appeal.granted" : "moderation.appeal.denied",
                                        Days.of(outcome.decidedAt()))),
                                Localized.block(outcome.reason())),
                        () -> add(new Paragraph(Words.say("moderation.appeal.waiting", Days.of(appeal.appealedAt())))));
        add(new H3(Words.say("moderation.appeal.yourwords")), PersonText.block(appeal.words(), appeal.language()));
    }
}
