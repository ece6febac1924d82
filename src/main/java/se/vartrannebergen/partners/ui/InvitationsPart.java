package se.vartrannebergen.partners.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Tick;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.partners.EditorInvitations;
import se.vartrannebergen.partners.EditorInvitations.Invitation;
import se.vartrannebergen.partners.InvitationState;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.PartnerPage;
import se.vartrannebergen.partners.PartnerRefused;

/** Who is invited by mail to write for an organisation, and how that stands. */
class InvitationsPart extends Section {
    private static final int PAUSE_MS = 1_000;
    /** Whoever waits longer looks again: a Keycloak that is away is tried for days. */
    private static final int MOST_LOOKS = 30;

    private final PartnerOffice office;
    private final PartnerId partner;
    private final boolean archived;
    private final Message message = new Message();
    private final Div list = new Div();
    private @Nullable Registration looking;
    private int looks;
    private SerializableRunnable changed = () -> {};

    InvitationsPart(PartnerOffice office, PartnerPage partner) {
        this.office = office;
        this.partner = partner.id();
        this.archived = partner.archived();
        addClassName("part");
        var title = Tag.words("h2", Words.say("partners.invited.title"));
        add(title, Tag.words("p", Words.say("partners.invited.lead", EditorInvitations.LASTS.toDays())));
        office.invitations()
                .mailGoesTo()
                .ifPresent(
                        folder -> add(Tag.words("p", Words.say("partners.invited.local", folder), "message", "note")));
        add(message, list);
        show();
        if (archived) {
            return;
        }
        if (office.invitations().arePossible()) {
            add(form());
        } else {
            add(Tag.words("p", Words.say("partners.refused.noaccounts"), "message", "note"));
        }
    }

    private List<Invitation> all() {
        return office.invitations().of(office.lab().id(), partner);
    }

    /** What shows the same people, and follows each change. */
    void thenShow(SerializableRunnable others) {
        changed = others;
    }

    void show() {
        show(all());
    }

    private void show(List<Invitation> all) {
        list.removeAll();
        if (all.isEmpty()) {
            return;
        }
        var items = Tag.of("ul", "case-list");
        all.forEach(one -> items.add(item(one)));
        list.add(items);
    }

    private Component item(Invitation one) {
        var who = Tag.of("p", "chips");
        one.email().or(one::name).ifPresent(name -> who.add(PersonText.name(name)));
        who.add(
                Tag.words("span", standing(one), "chip"),
                Tag.words(
                        "span",
                        Words.say(one.mayPublish() ? "partners.editors.publishes" : "partners.editors.drafts"),
                        "chip"));
        var item = Tag.of("li");
        item.add(who);
        one.problem()
                .ifPresent(
                        why -> item.add(Tag.words("p", Words.say("partners.invited.problem", why), "message", "note")));
        if (one.state() == InvitationState.OPEN) {
            var until = Tag.of("p", "meta");
            until.add(
                    Tag.words("span", Words.say("partners.invited.until")),
                    When.on(LocalDate.ofInstant(one.until(), Words.HERE)));
            item.add(
                    until,
                    StaffPartnersView.actions(
                            EditorsPart.textButton("partners.invited.again", () -> again(one)),
                            EditorsPart.textButton("partners.invited.takeback", () -> takeBack(one))));
        } else if (one.state() == InvitationState.ACCEPTED) {
            item.add(StaffPartnersView.actions(
                    EditorsPart.textButton("partners.invited.takeback.accepted", () -> takeBack(one))));
        }
        return item;
    }

    private static String standing(Invitation one) {
        if (one.state() != InvitationState.OPEN) {
            return Words.say("partners.invited.state", one.state());
        }
        return Words.say(
                one.sent().isPresent()
                        ? "partners.invited.sent"
                        : one.problem().isPresent() ? "partners.invited.failed" : "partners.invited.sending");
    }

    private Component form() {
        var part = Tag.of("div", "part");
        var email = Field.line("invited", Words.say("partners.invited.email"));
        email.withHint(Words.say("partners.invited.email.hint"));
        var publishes = new Tick("invited-publishes", Words.say("partners.editors.add.publishes"));
        part.add(
                Tag.words("h3", Words.say("partners.invited.new")),
                email,
                publishes,
                new Button(Words.say("partners.invited.invite"), () -> invite(email, publishes)));
        return part;
    }

    private void invite(Field email, Tick publishes) {
        email.complain(null);
        try {
            office.invitations()
                    .invite(office.lab().id(), partner, office.admin(), email.value(), publishes.isTicked());
            message.good(Words.say("partners.invited.done"));
            email.fill("");
            show();
            look();
        } catch (PartnerRefused refused) {
            email.complain(Words.say("partners.refused", refused.why()));
            email.focus();
        }
    }

    private void again(Invitation one) {
        var lab = office.lab().id();
        if (PartnerOffice.tries(
                message, () -> office.invitations().sendAgain(lab, partner, office.admin(), one.id()))) {
            message.good(Words.say("partners.invited.done"));
        }
        show();
        look();
    }

    private void takeBack(Invitation one) {
        var lab = office.lab().id();
        if (PartnerOffice.tries(message, () -> office.invitations().takeBack(lab, partner, office.admin(), one.id()))) {
            message.good(Words.say("partners.invited.takenback"));
        }
        show();
        changed.run();
    }

    /** Once a second until the mail has gone. */
    private void look() {
        getUI().ifPresent(ui -> {
            stop(ui);
            looks = 0;
            ui.setPollInterval(PAUSE_MS);
            looking = ui.addPollListener(poll -> {
                var all = all();
                show(all);
                looks++;
                if (looks >= MOST_LOOKS || all.stream().noneMatch(InvitationsPart::isOnItsWay)) {
                    stop(ui);
                }
            });
        });
    }

    private static boolean isOnItsWay(Invitation one) {
        return one.state() == InvitationState.OPEN
                && one.sent().isEmpty()
                && one.problem().isEmpty();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (all().stream().anyMatch(InvitationsPart::isOnItsWay)) {
            look();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop(event.getUI());
    }

    private void stop(UI ui) {
        if (looking != null) {
            looking.remove();
            looking = null;
            ui.setPollInterval(-1);
        }
    }
}
