package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.vartrannebergen.answers.WrittenAnswer;

/** What a room above offers to whoever has just published an answer, such as a promise. In the order of Spring's {@code @Order}. */
public interface BesideAnswer {
    /** @param answer that is public; the reader publishes in its name */
    Optional<Component> on(WrittenAnswer answer);
}
