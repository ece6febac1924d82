package se.vartrannebergen.updates.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Tick;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.updates.AboutProjects;
import se.vartrannebergen.updates.UpdateContent;
import se.vartrannebergen.updates.ui.UpdateDesk.Offered;

/** What news is about: ideas, what is being carried out, a place or the whole area. */
class AboutFields extends HtmlContainer {
    private final Map<Long, Tick> ideas = new LinkedHashMap<>();
    private final Div ticks = new Div();
    private final HtmlContainer none = Tag.of("p", "meta");
    private final Set<Long> elsewhere;
    private final SerializableRunnable typed;
    private final Optional<Long> project;
    final Choice place = new Choice("place", Words.say("updates.field.place"));
    private @Nullable Choice projects;

    /** @param search finds further ideas by words of their titles; {@code null} where those offered are all */
    AboutFields(
            UpdateContent content,
            Lab lab,
            List<Offered> offered,
            @Nullable SerializableFunction<String, List<Offered>> search,
            List<AboutProjects.Project> offeredProjects,
            SerializableRunnable typed) {
        super("div");
        this.typed = typed;
        addClassNames("fields", "about-what");
        project = content.project();
        offered.forEach(idea -> offer(idea, content.ideas().contains(idea.id())));
        elsewhere = new HashSet<>(content.ideas());
        elsewhere.removeAll(ideas.keySet());
        var fieldset = Tag.of("fieldset", "ticks");
        fieldset.add(Tag.words("legend", Words.say("updates.field.ideas")), ticks);
        if (search != null) {
            fieldset.add(more(search));
        }
        fieldset.setVisible(!ideas.isEmpty() || search != null);
        add(fieldset);
        if (!offeredProjects.isEmpty()) {
            add(projects(offeredProjects));
        }
        place.option("", Words.say("updates.field.place.all"));
        lab.places()
                .forEach(
                        one -> place.option(String.valueOf(one.id()), one.name().in(Words.language())));
        place.pick(content.place().map(String::valueOf).orElse("")).whenPicked(id -> typed.run());
        place.setVisible(!lab.places().isEmpty());
        add(place);
    }

    private void offer(Offered idea, boolean ticked) {
        var tick = new Tick("idea-" + idea.id(), idea.title())
                .writtenIn(idea.language())
                .set(ticked)
                .whenChanged(now -> typed.run());
        ideas.put(idea.id(), tick);
        ticks.add(tick);
    }

    private HtmlContainer more(SerializableFunction<String, List<Offered>> search) {
        var words = Field.line("find-ideas", Words.say("updates.field.find"));
        var more = Tag.of("details");
        none.getElement().setAttribute("role", "status");
        more.add(
                Tag.words("summary", Words.say("updates.field.more")),
                words,
                new Button(Words.say("updates.field.search"), () -> {
                            var found = search.apply(words.value()).stream()
                                    .filter(idea -> !ideas.containsKey(idea.id()))
                                    .toList();
                            found.forEach(idea -> offer(idea, false));
                            none.setText(Words.say("updates.field.found", found.size()));
                        })
                        .withClass("plain"),
                none);
        return more;
    }

    private Choice projects(List<AboutProjects.Project> offered) {
        var choice = new Choice("project", Words.say("updates.field.project"))
                .option("", Words.say("updates.field.project.none"));
        offered.forEach(one -> choice.option(
                String.valueOf(one.id()), one.title(), one.language().code()));
        choice.pick(project.map(String::valueOf).orElse("")).whenPicked(id -> typed.run());
        projects = choice;
        return choice;
    }

    Set<Long> ideas() {
        var about = new HashSet<>(elsewhere);
        ideas.forEach((idea, tick) -> {
            if (tick.isTicked()) {
                about.add(idea);
            }
        });
        return about;
    }

    Optional<Long> placeId() {
        return number(place.value());
    }

    /** What it was about before stays where nothing is offered. */
    Optional<Long> projectId() {
        return projects == null ? project : number(projects.value());
    }

    private static Optional<Long> number(String value) {
        return Optional.of(value).filter(id -> id.matches("[0-9]{1,18}")).map(Long::valueOf);
    }
}
