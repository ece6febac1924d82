package se.vartrannebergen.moderation;

import java.util.List;
import java.util.Optional;

/** @param onward the number of the last entry, to go on from; empty where there are no older ones */
public record AuditPage(List<AuditEntry> entries, Optional<Long> onward) {}
