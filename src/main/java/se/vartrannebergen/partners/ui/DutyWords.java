package se.vartrannebergen.partners.ui;

import java.util.Optional;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Words;

/** Which ideas an organisation answers for, in words. */
class DutyWords {
    private DutyWords() {}

    /** All where neither is given. */
    static String of(Lab lab, Optional<Long> category, Optional<Long> place) {
        var about = category.flatMap(lab::category).map(one -> one.name().in(Words.language()));
        var where = place.flatMap(lab::place).map(one -> one.name().in(Words.language()));
        if (about.isPresent() && where.isPresent()) {
            return Words.say("partners.duty.both", about.get(), where.get());
        }
        return about.or(() -> where).orElseGet(() -> Words.say("partners.duty.all"));
    }
}
