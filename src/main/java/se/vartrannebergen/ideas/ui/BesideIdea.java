package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.vartrannebergen.ideas.IdeaPage;
import se.vartrannebergen.shared.PersonId;

/**
 * What a room above adds to the page of an idea, such as the groups that work on it. They stand in the order of Spring's {@code
 * @Order}, below the idea and above its history. Each costs a bounded number of statements. Where what it shows changes, the room
 * tells {@link se.vartrannebergen.prerender.PublicPages} that the idea did.
 */
public interface BesideIdea {
    /** @param idea that everybody reads; empty where there is nothing to show */
    Optional<Component> on(IdeaPage idea, Optional<PersonId> reader);

    /**
     * The same for somebody who comes back from signing in.
     *
     * @param wish the token by which {@link se.vartrannebergen.people.Wishes} know what they wanted here before
     */
    default Optional<Component> on(IdeaPage idea, Optional<PersonId> reader, Optional<String> wish) {
        return on(idea, reader);
    }
}
