package se.vartrannebergen.partners.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.vartrannebergen.partners.PartnerPage;

/**
 * What a room above adds to the page of an organisation below "How they keep their word": one plain sentence, with a bar perhaps. They
 * stand in the order of Spring's {@code @Order}. Each costs a bounded number of statements; where what it shows changes, the room tells
 * {@link se.vartrannebergen.prerender.PublicPages} that the organisation did.
 */
public interface PartnerPart {
    /** Empty where there is nothing to say. */
    Optional<Component> on(PartnerPage partner);
}
