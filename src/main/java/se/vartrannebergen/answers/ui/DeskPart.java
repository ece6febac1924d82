package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.vartrannebergen.partners.PartnerStanding;
import se.vartrannebergen.shared.PersonId;

/**
 * What a room above adds to the desk of an organisation, such as what it promised. They stand in the order of Spring's {@code @Order}:
 * those below 0 before the answers that wait, all others after what was answered. Each costs a bounded number of statements.
 */
public interface DeskPart {
    /** @param partner that the reader writes for, perhaps only drafts; empty where there is nothing to show */
    Optional<Component> of(PartnerStanding partner, PersonId reader);
}
