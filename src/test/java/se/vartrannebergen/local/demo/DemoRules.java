package se.vartrannebergen.local.demo;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import se.vartrannebergen.shared.PlainText;

/** What example content must keep to; the rules of the product, and of the lab it is loaded into. */
final class DemoRules {
    static final int THRESHOLD = 20;
    static final int ANSWER_DAYS = 30;
    static final int MOST_VOTES = 70;
    static final Set<String> CATEGORIES = Set.of(
            "safety",
            "outdoors",
            "children-youth",
            "culture",
            "homes",
            "traffic",
            "environment",
            "health",
            "work-learning",
            "other");
    static final Set<String> PLACES = Set.of(
            "whole-area",
            "fjallbinkan",
            "fjallhavren",
            "fjallveronikan",
            "fjallsyran",
            "fjallkapan",
            "fjallblomman",
            "fjallglimman",
            "fjallviolen",
            "school",
            "centre",
            "community-room",
            "bus-stop",
            "park",
            "playground",
            "woods",
            "sledding-hill",
            "football-pitch",
            "ski-track");
    static final Set<String> PARTNERS = Set.of("bostadsbolaget", "goteborgs-stad", "hyresgastforeningen");

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private DemoRules() {}

    static void check(DemoContent content) {
        var seen = new HashSet<String>();
        for (var person : content.people()) {
            require(KEY.matcher(person.key()).matches() && seen.add(person.key()), person.key(), "key is unique");
            require(seen.add(person.subject()), person.key(), "subject is unique");
            length(person.key(), "name", person.name(), 2, 40);
            person.partner().ifPresent(partner -> oneOf(person.key(), "partner", partner, PARTNERS));
        }
        for (var idea : content.ideas()) {
            require(KEY.matcher(idea.key()).matches() && seen.add(idea.key()), idea.key(), "key is unique");
            require(seen.add(idea.title()), idea.key(), "title is unique");
            content.person(idea.author());
            check(idea);
        }
    }

    static void check(DemoIdea idea) {
        var key = idea.key();
        length(key, "title", idea.title(), 5, 80);
        length(key, "text", idea.text(), 20, 1500);
        oneOf(key, "category", idea.category(), CATEGORIES);
        oneOf(key, "place", idea.place(), PLACES);
        require(idea.daysAgo() >= 0 && idea.daysAgo() <= 300, key, "days_ago is 0 to 300");
        require(idea.votes() >= 0 && idea.votes() <= MOST_VOTES, key, "votes are 0 to " + MOST_VOTES);
        require(
                idea.state().belowThreshold() == idea.votes() < THRESHOLD,
                key,
                "an answer is due from " + THRESHOLD + " votes");
        idea.photo().ifPresent(photo -> length(key, "description", photo.description(), 10, 200));
        for (var addition : idea.additions()) {
            length(key, "addition", addition.text(), 20, 1500);
            require(addition.daysAgo() >= 0 && addition.daysAgo() < idea.daysAgo(), key, "additions come later");
        }
        timeline(idea);
    }

    private static void timeline(DemoIdea idea) {
        var key = idea.key();
        var state = DemoState.OPEN;
        var day = idea.daysAgo();
        for (var step : idea.timeline()) {
            require(state.mayBecome(step.state()), key, state + " may become " + step.state());
            require(step.daysAgo() >= 0 && step.daysAgo() < day, key, step.state() + " comes after " + state);
            require(step.state().saidByPartner() == step.partner().isPresent(), key, "partners answer, and only they");
            step.partner().ifPresent(partner -> oneOf(key, "partner", partner, PARTNERS));
            length(key, "note", step.note(), 20, 500);
            if (state == DemoState.UNDER_CONSIDERATION) {
                require(day - step.daysAgo() <= ANSWER_DAYS, key, "answers come within " + ANSWER_DAYS + " days");
            }
            state = step.state();
            day = step.daysAgo();
        }
        require(state == idea.state(), key, "the timeline ends with its state");
        require(state != DemoState.UNDER_CONSIDERATION || day <= ANSWER_DAYS, key, "no answer is overdue");
    }

    private static void length(String key, String what, String text, int least, int most) {
        var plain = new PlainText(text);
        require(plain.value().equals(text), key, what + " is plain text");
        require(
                plain.length() >= least && plain.length() <= most,
                key,
                what + " has " + least + " to " + most + " characters");
    }

    private static void oneOf(String key, String what, String slug, Set<String> known) {
        require(known.contains(slug), key, what + " " + slug + " is one of " + known);
    }

    private static void require(boolean kept, String key, String rule) {
        if (!kept) {
            throw new IllegalArgumentException("example " + key + " breaks the rule: " + rule);
        }
    }
}
