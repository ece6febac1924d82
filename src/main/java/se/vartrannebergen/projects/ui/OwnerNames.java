package se.vartrannebergen.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import se.vartrannebergen.answers.ui.Sentence;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.projects.ShownOwner;

/** Who carries something out, with the way to them. */
class OwnerNames {
    private OwnerNames() {}

    static Component of(ShownOwner owner) {
        var partner = owner.partner().map(OwnerNames::organisation);
        var group = owner.group().map(OwnerNames::group);
        if (partner.isPresent() && group.isPresent()) {
            var both = new Sentence("projects.owner.both", partner.get(), group.get());
            both.addClassName("owners");
            return both;
        }
        return partner.or(() -> group).orElseGet(Span::new);
    }

    private static Component organisation(ShownOwner.Organisation partner) {
        return new Link("/partners/" + partner.slug(), PersonText.name(partner.name()));
    }

    private static Component group(ShownOwner.Group group) {
        return group.slug()
                .<Component>map(
                        slug -> new Link("/groups/" + slug, PersonText.line("bdi", group.name(), group.language())))
                .orElseGet(() -> Tag.words("span", Words.say("projects.owner.agroup")));
    }

    /** Only the words. */
    static String words(ShownOwner owner) {
        var group = owner.group().map(one -> one.name().isEmpty() ? Words.say("projects.owner.agroup") : one.name());
        return owner.partner()
                .map(partner -> group.map(also -> Words.say("projects.owner.both", partner.name(), also))
                        .orElse(partner.name()))
                .or(() -> group)
                .orElse("");
    }
}
