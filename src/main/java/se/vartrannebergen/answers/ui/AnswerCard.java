package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import java.time.LocalDate;
import java.util.List;
import se.vartrannebergen.answers.Attachment;
import se.vartrannebergen.answers.ShownAnswer;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.ReportLink;

/** One answer: who, what, since when, and what it said before. */
class AnswerCard extends Article {
    /**
     * @param photos that everybody sees
     * @param attachments that everybody reads
     */
    AnswerCard(ShownAnswer answer, List<Image> photos, List<Attachment> attachments) {
        addClassName("answer-card");
        setId("answer-" + answer.id());
        var who = Tag.of("h3");
        who.add(new Link("/partners/" + answer.partnerSlug(), PersonText.name(answer.partner())));
        add(VerdictWords.chip(answer.said().verdict()), who);
        add(SaidParts.of(answer.said()));
        SaidParts.photos(photos, answer.said().language()).ifPresent(this::add);
        if (!attachments.isEmpty()) {
            add(new AttachmentLinks(attachments));
        }
        add(below(answer));
        if (!answer.earlier().isEmpty()) {
            add(earlier(answer));
        }
    }

    private static Component below(ShownAnswer answer) {
        var line = Tag.of("p", "meta");
        line.add(When.since(answer.at()));
        if (!answer.earlier().isEmpty()) {
            line.add(Tag.words("span", Words.say("answers.answer.corrected")));
        }
        answer.photosChanged().ifPresent(day -> {
            var changed = Tag.of("span");
            changed.add(Tag.words("span", Words.say("answers.answer.photoschanged") + " "), When.on(day));
            line.add(changed);
        });
        line.add(new ReportLink(answer.content(), answer.partner()));
        return line;
    }

    private static HtmlContainer earlier(ShownAnswer answer) {
        var all = Tag.of("details", "answer-earlier");
        all.add(Tag.words(
                "summary", Words.say("answers.answer.earlier", answer.earlier().size())));
        for (var version : answer.earlier()) {
            var until = Tag.of("p", "meta");
            until.add(
                    Tag.words("span", Words.say("answers.answer.saiduntil") + " "),
                    When.on(LocalDate.ofInstant(version.until(), Words.HERE)));
            var one = Tag.of("div", "answer-version");
            one.add(until, VerdictWords.chip(version.said().verdict()));
            one.add(SaidParts.of(version.said()));
            all.add(one);
        }
        return all;
    }
}
