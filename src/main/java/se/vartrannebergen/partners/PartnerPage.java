package se.vartrannebergen.partners;

import java.util.Map;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/**
 * An organisation as everybody reads it.
 *
 * @param about who they are, by language; perhaps in none
 * @param answersFor what they answer for, by language; perhaps in none
 * @param contact may be empty
 * @param edition of these texts; what is changed must have been seen
 * @param archived takes no part any more
 */
public record PartnerPage(
        PartnerId id,
        String slug,
        String name,
        Map<Language, PlainText> about,
        Map<Language, PlainText> answersFor,
        String contact,
        int edition,
        boolean archived) {}
