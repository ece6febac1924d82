package se.vartrannebergen.projects.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Tick;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.BeforeShowing;
import se.vartrannebergen.projects.ProjectLists.FreeIdea;
import se.vartrannebergen.projects.ProjectNotReady;
import se.vartrannebergen.projects.ProjectProblem;
import se.vartrannebergen.projects.ProjectRefused.Why;
import se.vartrannebergen.projects.ui.Takers.Taker;

/** Somebody starts to carry ideas out: in whose name, what, which ideas. Steps and photos follow on the next page. */
@Route("projects/new")
@PermitAll
@JsModule("./typed.ts")
class NewProjectView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ProjectDesk desk;
    private final transient Takers takers;
    private final Message message = new Message();

    NewProjectView(ProjectDesk desk, Takers takers) {
        this.desk = desk;
        this.takers = takers;
        addClassName("part");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        message.clear();
        var asked = Asked.in(event);
        var all = takers.of(desk.lab(), desk.person());
        add(new ProjectStyles(), new H1(Words.say("projects.new.title")));
        if (all.isEmpty()) {
            add(Asked.nobody());
            return;
        }
        Takers.chosen(all, asked.taker())
                .ifPresentOrElse(taker -> form(taker, asked), () -> add(asked.choice("/projects/new", all)));
    }

    private void form(Taker taker, Asked asked) {
        add(asked.as(taker, takers.of(desk.lab(), desk.person()).size() > 1, "/projects/new"));
        var fields = new ProjectFields(
                desk.person(),
                "project-of-" + taker.key() + asked.idea().map(id -> "-" + id).orElse(""));
        var ticks = ideas(taker, asked, fields);
        var showing = new BeforeShowing(fields::focusText);
        var send = new Button(Words.say("projects.new.send"), () -> send(taker, fields, ticks, showing))
                .withClass("primary");
        var actions = new Div(send);
        actions.addClassName("actions");
        add(fields, message, showing, actions);
    }

    private Map<Long, Tick> ideas(Taker taker, Asked asked, ProjectFields fields) {
        Map<Long, Tick> ticks = new LinkedHashMap<>();
        var box = Tag.of("fieldset", "ticks");
        box.add(Tag.words("legend", Words.say("projects.new.ideas")));
        for (var idea : free(taker, asked)) {
            var isAsked = asked.idea().filter(id -> id == idea.id()).isPresent();
            if (isAsked) {
                fields.fillTitle(idea.title());
            }
            var tick = new Tick("idea-" + idea.id(), idea.title())
                    .writtenIn(idea.language())
                    .set(isAsked);
            ticks.put(idea.id(), tick);
            box.add(tick);
        }
        add(ticks.isEmpty() ? none() : box);
        return ticks;
    }

    private List<FreeIdea> free(Taker taker, Asked asked) {
        List<FreeIdea> all = new ArrayList<>();
        asked.idea()
                .flatMap(id -> desk.lists().asked(desk.lab(), id))
                .ifPresent(idea -> asked(taker, idea).ifPresent(all::add));
        var more = taker.owner()
                .partner()
                .map(partner -> desk.lists().answeredYes(desk.lab(), partner, desk.person()))
                .orElseGet(() ->
                        desk.lists().planned(desk.lab(), taker.owner().group().orElseThrow()));
        more.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return all;
    }

    /** What somebody came with is left out, with the reason, where they cannot begin with it. */
    private Optional<FreeIdea> asked(Taker taker, FreeIdea idea) {
        if (desk.ties().of(desk.lab(), idea.id()).mayStart(taker.owner())) {
            return Optional.of(idea);
        }
        add(Tag.words("p", Words.say("projects.refused", Why.NOT_OF_GROUP), "message", "note"));
        return Optional.empty();
    }

    private static HtmlContainer none() {
        return Tag.words("p", Words.say("projects.new.noideas"), "message", "note");
    }

    private void send(Taker taker, ProjectFields fields, Map<Long, Tick> ticks, BeforeShowing showing) {
        message.clear();
        if (showing.asks(fields.shown(), () -> send(taker, fields, ticks, showing))) {
            return;
        }
        var chosen = ticks.entrySet().stream()
                .filter(one -> one.getValue().isTicked())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        try {
            ProjectTrouble.told(message, () -> {
                var id = desk.projects().start(desk.lab(), desk.person(), taker.owner(), fields.words(), chosen);
                fields.forget();
                UI.getCurrent().navigate("projects/" + id + "/edit");
            });
        } catch (ProjectNotReady unfinished) {
            fields.complain(unfinished.problems());
            Optional.ofNullable(Problems.first(unfinished.problems(), ProjectProblem.IDEA_MISSING))
                    .ifPresent(message::bad);
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("projects.new.title"));
    }
}
