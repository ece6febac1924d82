package se.vartrannebergen.partners;

import se.vartrannebergen.shared.LabId;

/** Something happened to an organisation. Published in the transaction that made it so. */
public sealed interface PartnerEvent {
    LabId lab();

    PartnerId partner();

    /** Its texts, or whether it takes part. */
    record PartnerChanged(LabId lab, PartnerId partner) implements PartnerEvent {}

    /** Who acts in its name. */
    record EditorsChanged(LabId lab, PartnerId partner) implements PartnerEvent {}

    /** What it answers for. */
    record DutiesChanged(LabId lab, PartnerId partner) implements PartnerEvent {}
}
