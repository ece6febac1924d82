package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.AuditAct;
import se.vartrannebergen.moderation.AuditEntry;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.moderation.Measure;

/** One entry of the log, in words. */
class LogLine {
    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    /** How a decision begins in the log. */
    private static final Pattern DECIDED = Pattern.compile("(?s)([A-Z_]+) ([A-Z]+): ?(.*)");

    private LogLine() {}

    static Component of(AuditEntry entry) {
        var line = Tag.of("li");
        var what = Tag.of("p", "what");
        what.add(
                PersonText.name(entry.whoName().isEmpty() ? "№ " + entry.who() : entry.whoName()),
                Tag.words("span", act(entry.act())));
        line.add(what, about(entry));
        why(entry).ifPresent(line::add);
        return line;
    }

    private static String act(String name) {
        // Written by a later version of this program, perhaps: then its name says what there is to say.
        return Stream.of(AuditAct.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .map(known -> Words.say("moderation.log.act", known))
                .orElse(name);
    }

    private static Component about(AuditEntry entry) {
        var about = Tag.of("p", "meta");
        about.add(time(entry), subject(entry));
        entry.person().ifPresent(number -> {
            var person = Tag.of("span");
            person.add(
                    Tag.words("span", Words.say("moderation.log.concerns") + " "),
                    PersonText.name(entry.personName().orElse("")),
                    Tag.words("span", " (" + number + ")"));
            about.add(person);
        });
        return about;
    }

    private static HtmlContainer time(AuditEntry entry) {
        var at = entry.happenedAt().atZone(HERE);
        var time = Tag.words("time", Words.date(at.toLocalDate()) + ", " + TIME.format(at));
        time.getElement().setAttribute("datetime", entry.happenedAt().toString());
        return time;
    }

    private static Component subject(AuditEntry entry) {
        var words = KindWords.of(entry.aboutKind()) + " " + entry.aboutId();
        return switch (entry.aboutKind()) {
            case "case" -> new Link("/staff/cases/" + entry.aboutId(), words);
            case "idea" -> new Link("/ideas/" + entry.aboutId(), words);
            default -> Tag.words("span", words);
        };
    }

    private static Optional<Component> why(AuditEntry entry) {
        if (entry.why().isEmpty()) {
            return Optional.empty();
        }
        var why = Tag.of("p", "why");
        why.getElement().setAttribute("dir", "auto");
        var decided = DECIDED.matcher(entry.why());
        if (entry.act().equals(AuditAct.DECIDED.name())
                && decided.matches()
                && isKnown(decided.group(1), decided.group(2))) {
            why.add(Tag.words("strong", outcome(decided.group(1), decided.group(2))));
            if (!decided.group(3).isEmpty()) {
                why.add(Tag.words("span", " " + decided.group(3)));
            }
        } else {
            why.setText(entry.why());
        }
        return Optional.of(why);
    }

    private static boolean isKnown(String action, String measure) {
        return Stream.of(ContentAction.values()).anyMatch(one -> one.name().equals(action))
                && Stream.of(Measure.values()).anyMatch(one -> one.name().equals(measure));
    }

    private static String outcome(String action, String measure) {
        var content = Words.say("moderation.log.action", ContentAction.valueOf(action));
        return measure.equals(Measure.NONE.name())
                ? content + "."
                : content + ", " + Words.say("moderation.log.measure", Measure.valueOf(measure)) + ".";
    }
}
