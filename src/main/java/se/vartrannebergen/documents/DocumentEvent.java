package se.vartrannebergen.documents;

import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Something happened to a file of a group. Published in the transaction that made it so. */
public sealed interface DocumentEvent {
    LabId lab();

    long group();

    long document();

    record DocumentAdded(LabId lab, long group, long document, PersonId author) implements DocumentEvent {}

    /** It is not to be read any more. */
    record DocumentGone(LabId lab, long group, long document) implements DocumentEvent {}

    record DocumentRestored(LabId lab, long group, long document) implements DocumentEvent {}
}
