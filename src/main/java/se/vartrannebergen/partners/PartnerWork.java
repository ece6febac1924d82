package se.vartrannebergen.partners;

import se.vartrannebergen.shared.LabId;

/** A room in which organisations owe something says here whether one does: who owes is not sent away. */
public interface PartnerWork {
    /** Asked while the organisation is held: see {@link PartnerAccess#hold}. */
    boolean owes(LabId lab, PartnerId partner);
}
