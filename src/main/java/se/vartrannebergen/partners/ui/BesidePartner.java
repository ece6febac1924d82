package se.vartrannebergen.partners.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.vartrannebergen.partners.PartnerPage;

/**
 * What a room above adds at the end of the page of an organisation: a section, such as its news. They stand in the order of Spring's
 * {@code @Order}. Each costs a bounded number of statements; where what it shows changes, the room tells {@link
 * se.vartrannebergen.prerender.PublicPages} that the organisation did.
 */
public interface BesidePartner {
    /** Empty where there is nothing to show. */
    Optional<Component> on(PartnerPage partner);
}
