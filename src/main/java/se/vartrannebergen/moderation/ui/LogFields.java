package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDate;
import java.util.List;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.AuditAct;

/** What to look for in the log: a plain form, so that each search has an address and is written to the log once. */
class LogFields extends HtmlContainer {
    /** What staff acts are about. */
    static final List<String> KINDS = List.of(
            "case",
            "decision",
            "appeal",
            "idea",
            "comment",
            "person",
            "lab",
            "group",
            "update",
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

    LogFields(LogAddress address) {
        super("search");
        var filter = address.filter();
        var form = Tag.of("form", "log-fields");
        form.getElement().setAttribute("action", LogAddress.PAGE.substring(1)).setAttribute("method", "get");
        form.add(
                field("search", LogAddress.WORDS, "moderation.log.words", filter.words()),
                field("text", LogAddress.WHO, "moderation.log.who", filter.who()),
                acts(filter.act().map(AuditAct::name).orElse("")),
                kinds(filter.kind()),
                field(
                        "number",
                        LogAddress.NUMBER,
                        "moderation.log.number",
                        filter.number().map(String::valueOf).orElse("")),
                field("text", LogAddress.PERSON, "moderation.log.person", filter.person()),
                field(
                        "date",
                        LogAddress.FROM,
                        "moderation.log.from",
                        filter.from().map(LocalDate::toString).orElse("")),
                field(
                        "date",
                        LogAddress.TO,
                        "moderation.log.to",
                        filter.to().map(LocalDate::toString).orElse("")),
                send());
        add(form);
    }

    private static Component acts(String picked) {
        var acts =
                new Choice(LogAddress.ACT, Words.say("moderation.log.act")).option("", Words.say("moderation.log.all"));
        for (var act : AuditAct.values()) {
            acts.option(act.name(), Words.say("moderation.log.act", act));
        }
        return acts.pick(picked);
    }

    private static Component kinds(String picked) {
        var kinds = new Choice(LogAddress.KIND, Words.say("moderation.log.about"))
                .option("", Words.say("moderation.log.all"));
        KINDS.forEach(kind -> kinds.option(kind, Words.say("moderation.log.kind." + kind)));
        return kinds.pick(picked);
    }

    private static Component field(String type, String name, String key, String value) {
        var label = Tag.words("label", Words.say(key));
        label.getElement().setAttribute("for", "log-" + name);
        var input = Tag.of("input");
        input.setId("log-" + name);
        input.getElement()
                .setAttribute("type", type)
                .setAttribute("name", name)
                .setAttribute("value", value)
                .setAttribute("autocomplete", "off");
        if (!type.equals("date") && !type.equals("number")) {
            input.getElement().setAttribute("maxlength", "200").setAttribute("dir", "auto");
        }
        var field = Tag.of("div", "log-field");
        field.add(label, input);
        return field;
    }

    private static Component send() {
        var send = Tag.words("button", Words.say("moderation.log.search"), "button");
        send.getElement().setAttribute("type", "submit");
        return send;
    }
}
