package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Optional;
import se.vartrannebergen.answers.Clocks;
import se.vartrannebergen.answers.ShownClock;
import se.vartrannebergen.ideas.IdeaPage;
import se.vartrannebergen.ideas.ui.AnswerOwed;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.When;

/** Who owes the answer to an idea and until when; that it is late, in calm words; that it was promised earlier, and why it is not. */
@org.springframework.stereotype.Component
class ClockOnIdea implements AnswerOwed {
    private final Clocks clocks;
    private final CurrentLab lab;

    ClockOnIdea(Clocks clocks, CurrentLab lab) {
        this.clocks = clocks;
        this.lab = lab;
    }

    @Override
    public Optional<Component> on(IdeaPage idea) {
        return clocks.of(lab.get().id(), idea.id()).map(clock -> block(clock, clocks.today()));
    }

    static Component block(ShownClock clock, LocalDate today) {
        var words = new Div(sentence(clock, today));
        clock.extendedWhy()
                .ifPresent(extended -> words.add(
                        new Sentence("answers.clock.extended", When.on(clock.firstDueOn())),
                        PersonText.block(extended.reason(), extended.language())));
        var block = new Div(new Icon(Icon.Kind.CLOCK), words);
        block.addClassName("clock");
        return block;
    }

    private static Component sentence(ShownClock clock, LocalDate today) {
        var late = clock.isLate(today) ? ".late" : "";
        var day = When.on(clock.dueOn());
        return clock.owner()
                .map(owner -> new Sentence("answers.clock.owner" + late, owner(owner), day))
                .orElseGet(() -> new Sentence("answers.clock.nobody" + late, day));
    }

    private static Component owner(ShownClock.Owner owner) {
        return new Link("/partners/" + owner.slug(), PersonText.name(owner.name()));
    }
}
