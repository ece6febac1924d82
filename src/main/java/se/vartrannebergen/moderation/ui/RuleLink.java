package se.vartrannebergen.moderation.ui;

import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Words;

/** A house rule by number and title; leads to where it stands. */
class RuleLink extends Link {
    RuleLink(int rule) {
        super("/rules#part-" + rule, title(rule));
    }

    static String title(int rule) {
        return Words.lab()
                .rule(rule)
                .map(found -> Words.say(
                        "shell.rules.rule", found.number(), found.title().in(Words.language())))
                .orElseGet(() -> Words.number(rule));
    }
}
