package se.vartrannebergen.answers;

import se.vartrannebergen.shared.LabId;

/** The room in which ideas are carried out says which: whatever is answered then, or taken away, an idea stays with its project. */
public interface CarriesOut {
    /** One statement. Whoever asks holds the idea. */
    boolean carries(LabId lab, long idea);
}
