package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import se.vartrannebergen.groups.ui.GroupStyles;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.MeetingAccess;
import se.vartrannebergen.meetings.MeetingStanding;
import se.vartrannebergen.meetings.MeetingUnknown;
import se.vartrannebergen.meetings.minutes.Minutes;
import se.vartrannebergen.meetings.minutes.MinutesChangedElsewhere;
import se.vartrannebergen.meetings.minutes.MinutesContent;
import se.vartrannebergen.meetings.minutes.MinutesDraft;
import se.vartrannebergen.meetings.minutes.MinutesNotReady;
import se.vartrannebergen.meetings.minutes.MinutesProblem;
import se.vartrannebergen.meetings.minutes.MinutesRules;
import se.vartrannebergen.meetings.minutes.PromiseLine;
import se.vartrannebergen.meetings.minutes.Promises;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Slug;

/** Writing down what was agreed. A draft is saved whenever one leaves a field; what was published is corrected by a button. */
@Route("meetings/" + Slug.ROUTE + "/minutes")
@PermitAll
@JsModule("./typed.ts")
class MinutesView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final Lab lab;
    private final PersonId person;
    private final MeetingAccess access;
    private final Minutes minutes;
    private final Promises promises;
    private final HtmlContainer promised = Tag.of("section", "part");
    private final HtmlContainer other = Tag.of("section", "part", "theirs");
    private final Message message = new Message();
    private final HtmlContainer status = Tag.of("p", "meta", "draft-status");
    private long meeting;
    private String address = "";
    private int edition;
    private boolean published;

    MinutesView(CurrentLab lab, CurrentPerson person, MeetingAccess access, Minutes minutes, Promises promises) {
        this.lab = lab.get();
        this.person = person.id().orElseThrow(NotFoundException::new);
        this.access = access;
        this.minutes = minutes;
        this.promises = promises;
        addClassNames("meeting", "minutes-desk");
        status.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = event.getRouteParameters().get("slug").flatMap(Slug::id).orElseThrow(NotFoundException::new);
        var standing = access.find(lab.id(), id, Optional.of(person))
                .filter(MinutesRules::mayWrite)
                .orElseThrow(NotFoundException::new);
        meeting = id;
        address = standing.address();
        var draft = draft(id);
        edition = draft.edition();
        published = draft.isPublished();
        show(standing, draft);
    }

    private MinutesDraft draft(long id) {
        try {
            return minutes.draft(lab.id(), id, person);
        } catch (MeetingUnknown hidden) {
            throw new NotFoundException();
        }
    }

    private void show(MeetingStanding standing, MinutesDraft draft) {
        var fields = new MinutesFields(person, meeting, lab.languages());
        fields.fill(draft.content());
        fields.whenFound(() -> {
            if (!draft.mine() && draft.edition() > 0) {
                showTheirs(fields, draft);
            }
        });
        if (!published) {
            fields.whenChanged(() -> fields.content(false).ifPresent(content -> saveDraft(fields, content)));
        }
        other.setVisible(false);
        showPromises(fields);
        add(
                new GroupStyles(),
                new Link(
                                address,
                                new Icon(Icon.Kind.BACK),
                                PersonText.line("span", standing.title(), standing.language()))
                        .withClass("back"),
                new H1(Words.say(published ? "meetings.minutes.form.correct" : "meetings.minutes.form.h1")),
                When.at(standing.starts()),
                fields,
                status,
                promised,
                other,
                message,
                send(fields));
    }

    private HtmlContainer send(MinutesFields fields) {
        var part = Tag.of("section", "part");
        if (published) {
            part.add(new Button(Words.say("meetings.minutes.form.savecorrection"), () -> correct(fields)));
        } else {
            part.add(
                    new Paragraph(Words.say("meetings.minutes.form.publish.lead")),
                    new Button(Words.say("meetings.minutes.form.publish"), () -> publish(fields)));
        }
        return part;
    }

    private void saveDraft(MinutesFields fields, MinutesContent content) {
        keepBoth(fields, () -> {
            if (MeetingTrouble.told(
                    message, () -> edition = minutes.save(lab.id(), meeting, person, content, edition))) {
                fields.forget();
                status.setText(Words.say("meetings.minutes.form.saved"));
            }
        });
    }

    private void correct(MinutesFields fields) {
        fields.content(true)
                .ifPresent(content -> keepBoth(fields, () -> {
                    if (MeetingTrouble.told(
                            message, () -> edition = minutes.save(lab.id(), meeting, person, content, edition))) {
                        leave(fields);
                    }
                }));
    }

    private void publish(MinutesFields fields) {
        fields.content(true)
                .ifPresent(content -> keepBoth(fields, () -> {
                    try {
                        if (MeetingTrouble.told(
                                message, () -> minutes.publish(lab.id(), meeting, person, content, edition))) {
                            leave(fields);
                        }
                    } catch (MinutesNotReady empty) {
                        message.bad(Words.say("meetings.minutes.problem", MinutesProblem.EMPTY));
                    }
                }));
    }

    private void leave(MinutesFields fields) {
        fields.forget();
        UI.getCurrent().navigate(address.substring(1));
    }

    private void keepBoth(MinutesFields fields, Runnable what) {
        try {
            what.run();
        } catch (MinutesChangedElsewhere changed) {
            showTheirs(fields, changed.now());
        }
    }

    /** What somebody else saved stands beside what was typed here, until it is said which of them holds. */
    private void showTheirs(MinutesFields fields, MinutesDraft theirs) {
        status.setText("");
        other.removeAll();
        other.setVisible(true);
        var content = theirs.content();
        other.add(new H2(Words.say("meetings.minutes.theirs.title")));
        other.add(new Paragraph(theirs.savedBy()
                .map(name -> Words.say("meetings.minutes.theirs.by", name))
                .orElseGet(() -> Words.say("meetings.minutes.theirs.bysomebody"))));
        if (!content.decisions().isEmpty()) {
            var list = Tag.of("ul", "decisions");
            content.decisions().forEach(line -> {
                var item = Tag.of("li");
                item.add(PersonText.line("p", line.value(), content.language()));
                list.add(item);
            });
            other.add(new H3(Words.say("meetings.minutes.decisions")), list);
        }
        if (!content.text().isEmpty()) {
            other.add(
                    new H3(Words.say("meetings.minutes.text")),
                    PersonText.block(content.text().value(), content.language()));
        }
        if (content.adults().isPresent() || content.children().isPresent()) {
            other.add(new Paragraph(Words.say(
                    "meetings.minutes.came",
                    content.adults().orElse(0),
                    content.children().orElse(0))));
        }
        var actions = Tag.of("div", "actions");
        actions.add(
                new Button(Words.say("meetings.minutes.theirs.mine"), () -> {
                    settled(theirs);
                    if (published) {
                        correct(fields);
                    } else {
                        fields.content(true).ifPresent(mine -> saveDraft(fields, mine));
                    }
                }),
                new Button(Words.say("meetings.minutes.theirs.take"), () -> {
                            settled(theirs);
                            fields.forget();
                            fields.fill(content);
                        })
                        .withClass("plain"));
        other.add(actions);
        message.note(Words.say("meetings.minutes.theirs.note"));
        other.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
    }

    private void settled(MinutesDraft theirs) {
        edition = theirs.edition();
        other.setVisible(false);
        message.clear();
    }

    private void showPromises(MinutesFields fields) {
        promised.removeAll();
        var said = new Message();
        var list = Tag.of("ul", "promises");
        var form = new PromiseForm[1];
        form[0] = new PromiseForm(
                person, meeting, promises.members(lab.id(), meeting, person), fields.language(), promise -> {
                    try {
                        if (MeetingTrouble.told(said, () -> promises.add(lab.id(), meeting, person, promise))) {
                            list(list, said);
                            form[0].next();
                            said.good(Words.say("meetings.minutes.promise.added"));
                        }
                    } catch (IllegalArgumentException left) {
                        said.note(Words.say("tasks.refused.notamember"));
                    }
                });
        promised.add(new H2(Words.say("meetings.minutes.promises")), list, said, form[0]);
        list(list, said);
    }

    private void list(HtmlContainer list, Message said) {
        list.removeAll();
        var lines = promises.of(lab.id(), meeting, person);
        list.setVisible(!lines.isEmpty());
        lines.forEach(line -> {
            var item = PromiseList.words(line);
            var away = new Button(Words.say("meetings.agenda.remove"), () -> {
                if (MeetingTrouble.told(said, () -> promises.takeBack(lab.id(), person, line.id()))) {
                    list(list, said);
                    said.good(
                            Words.say("meetings.minutes.promise.removed"),
                            new Button(Words.say("meetings.minutes.undo"), () -> {
                                        if (MeetingTrouble.told(
                                                said, () -> promises.bringBack(lab.id(), person, line.id()))) {
                                            list(list, said);
                                            list.getElement()
                                                    .executeJs("document.getElementById($0)?.focus()", id(line));
                                        }
                                    })
                                    .withClass("plain"));
                    said.goTo();
                }
            });
            away.setId(id(line));
            away.removeClassName("button");
            away.addClassName("text-button");
            away.getElement().setAttribute("aria-label", Words.say("meetings.agenda.remove") + ": " + line.what());
            item.add(away);
            list.add(item);
        });
    }

    private static String id(PromiseLine line) {
        return "promise-" + line.id() + "-away";
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("meetings.minutes.title"));
    }
}
