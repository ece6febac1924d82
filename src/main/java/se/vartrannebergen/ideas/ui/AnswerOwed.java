package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.vartrannebergen.ideas.IdeaPage;

/**
 * The room that knows who owes ideas an answer says so here: below the path of an idea, above all the rest that rooms add. It costs
 * one statement, and none where no answer is owed.
 */
public interface AnswerOwed {
    /** @param idea that is owed an answer; empty where nothing is known of who owes it */
    Optional<Component> on(IdeaPage idea);
}
