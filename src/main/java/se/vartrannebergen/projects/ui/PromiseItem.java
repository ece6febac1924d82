package se.vartrannebergen.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import java.time.LocalDate;
import se.vartrannebergen.answers.ui.Sentence;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.projects.ShownPromise;

/** A promise: who, what, until when, whether it is kept; that it is late, in calm words; why it was moved. */
class PromiseItem extends Article {
    private final ShownPromise promise;

    PromiseItem(ShownPromise promise, LocalDate today) {
        this(promise, today, "h3");
        setId("promise-" + promise.id());
    }

    /** On its own page. */
    static PromiseItem alone(ShownPromise promise, LocalDate today) {
        return new PromiseItem(promise, today, "h1");
    }

    private PromiseItem(ShownPromise promise, LocalDate today, String heading) {
        this.promise = promise;
        addClassNames("promise", state(promise, today));
        var title = PersonText.line("span", promise.text(), promise.language());
        var what = Tag.of(heading);
        what.add(heading.equals("h1") ? title : new Link(promise.address(), title));
        add(chip(today), what, sentence(today));
        promise.moves().forEach(this::moved);
    }

    /** {@code kept}, {@code late} or {@code open}. */
    static String state(ShownPromise promise, LocalDate today) {
        if (promise.keptOn().isPresent()) {
            return "kept";
        }
        return promise.isLate(today) ? "late" : "open";
    }

    private Component chip(LocalDate today) {
        var state = state(promise, today);
        var chip = Tag.of("span", "chip", "promise-" + state);
        chip.add(
                new Icon(promise.keptOn().isPresent() ? Icon.Kind.CHECK : Icon.Kind.CLOCK),
                Tag.words("span", Words.say("projects.promise.state." + state)));
        return chip;
    }

    private Component sentence(LocalDate today) {
        var owner = OwnerNames.of(promise.owner());
        var state = state(promise, today);
        var day = When.on(promise.keptOn().orElse(promise.dueOn()));
        return new Sentence("projects.promise.says." + state, owner, day);
    }

    private void moved(ShownPromise.Move move) {
        var why = Tag.of("div", "promise-moved");
        why.add(
                new Sentence("projects.promise.moved", When.on(move.was()), When.on(move.due())),
                PersonText.block(move.why(), move.language()));
        add(why);
    }
}
