package se.vartrannebergen.partners.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.vartrannebergen.labs.Category;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.Place;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.StaffNav;
import se.vartrannebergen.partners.Duties.Duty;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.PartnerPage;
import se.vartrannebergen.shared.LocalizedText;

/** Which organisation answers for which ideas: for all, for a category, for a place, for both. Each pick holds at once. */
@Route("staff/duties")
@RolesAllowed("ADMIN")
class StaffDutiesView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    /** Of categories at places; the rest is changed once some of these are taken away. */
    private static final int MOST_PAIRS = 100;

    private final PartnerOffice office;
    private final Message message = new Message();

    StaffDutiesView(PartnerOffice office) {
        this.office = office;
        addClassNames("desk", "info");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    /** @param category empty: whatever they are about @param place empty: wherever they are about */
    private record Ideas(Optional<Long> category, Optional<Long> place) {
        String name() {
            return "duty-" + category.orElse(0L) + "-" + place.orElse(0L);
        }
    }

    private void show() {
        removeAll();
        var lab = office.lab();
        var partners = office.pages().all(lab.id());
        var known = office.duties().all(lab.id()).stream()
                .collect(Collectors.toMap(
                        duty -> new Ideas(duty.category(), duty.place()), Duty::partner, (first, second) -> first));
        add(
                new StaffNav("/staff/duties", true),
                new Link(StaffPartnersView.PATH, Words.say("partners.list.title")).withClass("more"),
                new H1(Words.say("partners.duties.title")),
                new Paragraph(Words.say("partners.duties.lead")),
                message,
                choice(new Ideas(Optional.empty(), Optional.empty()), known, partners),
                part(
                        "partners.duties.bycategory",
                        known,
                        partners,
                        lab.categories().stream()
                                .map(Category::id)
                                .map(id -> new Ideas(Optional.of(id), Optional.empty()))
                                .toList()),
                part(
                        "partners.duties.byplace",
                        known,
                        partners,
                        lab.places().stream()
                                .map(Place::id)
                                .map(id -> new Ideas(Optional.empty(), Optional.of(id)))
                                .toList()),
                part("partners.duties.byboth", known, partners, pairs(known)),
                adding(lab, partners));
    }

    private static List<Ideas> pairs(Map<Ideas, PartnerId> known) {
        return known.keySet().stream()
                .filter(ideas -> ideas.category().isPresent() && ideas.place().isPresent())
                .sorted(java.util.Comparator.comparing(Ideas::name))
                .limit(MOST_PAIRS)
                .toList();
    }

    private Section part(String key, Map<Ideas, PartnerId> known, List<PartnerPage> partners, List<Ideas> all) {
        var choices = new Div();
        choices.addClassName("choices");
        all.forEach(ideas -> choices.add(choice(ideas, known, partners)));
        var part = new Section(new H2(Words.say(key)), choices);
        part.addClassName("part");
        part.setVisible(!all.isEmpty());
        return part;
    }

    private Choice choice(Ideas ideas, Map<Ideas, PartnerId> known, List<PartnerPage> partners) {
        var words = DutyWords.of(office.lab(), ideas.category(), ideas.place());
        var now = Optional.ofNullable(known.get(ideas));
        var choice = new Choice(ideas.name(), words).option("", Words.say("partners.duties.nobody"));
        partners.stream()
                .filter(partner -> !partner.archived() || now.equals(Optional.of(partner.id())))
                .forEach(partner -> choice.option(String.valueOf(partner.id().value()), partner.name()));
        choice.pick(now.map(partner -> String.valueOf(partner.value())).orElse(""));
        return choice.whenPicked(picked -> set(ideas, picked, words, choice));
    }

    private void set(Ideas ideas, String picked, String words, Choice choice) {
        choice.complain(null);
        var lab = office.lab().id();
        var done = PartnerOffice.tries(message, () -> {
            if (picked.isEmpty()) {
                office.duties().clear(lab, office.admin(), ideas.category(), ideas.place());
            } else {
                var partner = new PartnerId(Long.parseLong(picked));
                office.duties().set(lab, office.admin(), new Duty(ideas.category(), ideas.place(), partner));
            }
        });
        if (done) {
            message.good(Words.say("partners.duties.saved", words));
        }
    }

    private Section adding(Lab lab, List<PartnerPage> partners) {
        var category = new Choice("new-category", Words.say("partners.duties.category"));
        lab.categories().forEach(one -> option(category, one.id(), one.name()));
        var place = new Choice("new-place", Words.say("partners.duties.place"));
        lab.places().forEach(one -> option(place, one.id(), one.name()));
        var partner = new Choice("new-partner", Words.say("partners.duties.partner"));
        partners.stream()
                .filter(one -> !one.archived())
                .forEach(one -> partner.option(String.valueOf(one.id().value()), one.name()));
        var all = new ArrayList<>(List.of(category, place, partner));
        lab.categories().stream().findFirst().ifPresent(one -> category.pick(String.valueOf(one.id())));
        lab.places().stream().findFirst().ifPresent(one -> place.pick(String.valueOf(one.id())));
        partners.stream()
                .filter(one -> !one.archived())
                .findFirst()
                .ifPresent(one -> partner.pick(String.valueOf(one.id().value())));
        var choices = new Div();
        choices.addClassName("choices");
        all.forEach(choices::add);
        var part = new Section(
                new H2(Words.say("partners.duties.add.title")),
                new Paragraph(Words.say("partners.duties.add.lead")),
                choices,
                new Button(Words.say("partners.duties.add"), () -> add(category, place, partner)).withClass("primary"));
        part.addClassName("part");
        part.setVisible(all.stream().noneMatch(choice -> choice.value().isEmpty()));
        return part;
    }

    private static void option(Choice choice, long id, LocalizedText name) {
        choice.option(String.valueOf(id), name.in(Words.language()));
    }

    private void add(Choice category, Choice place, Choice partner) {
        var ideas =
                new Ideas(Optional.of(Long.parseLong(category.value())), Optional.of(Long.parseLong(place.value())));
        set(ideas, partner.value(), DutyWords.of(office.lab(), ideas.category(), ideas.place()), partner);
        show();
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("partners.duties.title"));
    }
}
