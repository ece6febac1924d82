package se.vartrannebergen.partners;

import se.vartrannebergen.shared.LabId;

/**
 * An organisation, and what whoever asks may do in its name.
 *
 * @param slug its part of the address
 * @param archived takes no part any more: nobody acts in its name
 * @param mayDraft whether they write in its name
 * @param mayPublish whether they publish in its name
 */
public record PartnerStanding(
        LabId lab, PartnerId id, String slug, String name, boolean archived, boolean mayDraft, boolean mayPublish) {
    /** Kind of content in {@link se.vartrannebergen.shared.ContentRef}. */
    public static final String KIND = "partner";

    /** Path of its page from the root. */
    public String address() {
        return "/partners/" + slug;
    }
}
