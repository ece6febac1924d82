package se.vartrannebergen.people;

import java.util.Optional;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/**
 * What a person sees of their own account.
 *
 * @param name empty until welcomed
 * @param language what the person reads, once chosen
 * @param welcomed whether the rules were accepted
 * @param confirmedResident whether the person is known to live in the area
 */
public record Profile(
        PersonId id, Optional<String> name, Optional<Language> language, boolean welcomed, boolean confirmedResident) {}
