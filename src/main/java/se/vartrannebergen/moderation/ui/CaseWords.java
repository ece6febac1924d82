package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.CaseCard;
import se.vartrannebergen.moderation.CaseState;
import se.vartrannebergen.moderation.Cause;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.moderation.Measure;

/** What cases are called on the desk. */
class CaseWords {
    /** What people write and staff may be asked about. */
    static final Set<String> KINDS = Set.of(
            "idea",
            "comment",
            "update",
            "group",
            "help",
            "outcome",
            "task",
            "document",
            "poll",
            "reason",
            "meeting",
            "agenda",
            "minutes",
            "answer");

    private static final int HOURS_SAID_AS_HOURS = 48;

    private CaseWords() {}

    static String kind(String kind) {
        return Words.say("moderation.desk.kind." + (KINDS.contains(kind) ? kind : "other"));
    }

    static String person(String name) {
        return name.isEmpty() ? Words.say("moderation.desk.nameless") : name;
    }

    /** Why it is here. */
    static HtmlContainer chips(CaseCard card) {
        var chips = Tag.of("p", "chips");
        if (card.cause() != Cause.REPORTS) {
            chips.add(chip(Words.say("moderation.desk.cause", card.cause()), "sun"));
        }
        if (card.reports() > 0) {
            chips.add(chip(Words.say("moderation.desk.reports", card.reports()), "report"));
        }
        if (card.hidden()) {
            chips.add(chip(Words.say("moderation.desk.hidden"), "plain"));
        }
        card.signals().forEach(signal -> chips.add(chip(Words.say("moderation.desk.signal", signal), "plain")));
        return chips;
    }

    private static Component chip(String words, String look) {
        return Tag.words("span", words, "chip", look);
    }

    /** By when it is to be decided, or since when it should have been. */
    static Component due(CaseCard card, Instant now) {
        var late = card.isOverdue(now);
        var hours = Math.max(1, Duration.between(now, card.dueAt()).abs().toHours());
        var key = "moderation.desk." + (late ? "overdue" : "due");
        var words = hours < HOURS_SAID_AS_HOURS
                ? Words.say(key + ".hours", hours)
                : Words.say(key + ".days", hours / Duration.ofDays(1).toHours());
        return Tag.words("span", words, late ? "overdue" : "due");
    }

    static boolean isOnTheDesk(CaseCard card) {
        return card.state() == CaseState.OPEN;
    }

    static String outcome(ContentAction action, Measure measure) {
        var what = Words.say("moderation.desk.outcome", action);
        return measure == Measure.NONE
                ? what
                : Words.say("moderation.desk.outcome.both", what, Words.say("moderation.desk.measured", measure));
    }
}
