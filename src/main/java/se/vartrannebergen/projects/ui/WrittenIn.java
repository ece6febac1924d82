package se.vartrannebergen.projects.ui;

import se.vartrannebergen.ideas.ui.WrittenLanguages;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.Language;

/** The language that somebody writes in. */
class WrittenIn extends Choice {
    /** @param name unique on its page */
    WrittenIn(String name) {
        super(name, Words.say("projects.language"));
        var reader = Words.language();
        WrittenLanguages.sorted(reader).forEach(one -> option(one.code(), WrittenLanguages.name(one, reader)));
        pick(reader.code());
    }

    Language language() {
        return Language.parse(value()).orElseGet(Words::language);
    }
}
