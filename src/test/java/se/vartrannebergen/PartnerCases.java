package se.vartrannebergen;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.transaction.support.TransactionTemplate;
import se.vartrannebergen.partners.Duties;
import se.vartrannebergen.partners.Duties.Duty;
import se.vartrannebergen.partners.EditorInvitations;
import se.vartrannebergen.partners.Editors;
import se.vartrannebergen.partners.PartnerAccess;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.PartnerImages;
import se.vartrannebergen.partners.PartnerPages;
import se.vartrannebergen.partners.PartnerWords;
import se.vartrannebergen.partners.Partners;
import se.vartrannebergen.people.Staff;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.TestPartners;

/** What is tried with organisations of another lab. */
class PartnerCases extends RoomCases {
    private final PartnerId partner;
    private final long invitation;

    PartnerCases(Labs labs) {
        super(labs);
        partner = AsStaff.call("ADMIN", () -> get(Partners.class).add(there.id(), "hemlig", SECRET));
        AsStaff.run("ADMIN", () -> get(Editors.class).put(there.id(), partner, foreigner, foreigner, true));
        get(TestPartners.class).answeringForAll(there, "hemlig");
        invitation = AsStaff.call(
                "ADMIN",
                () -> get(EditorInvitations.class)
                        .invite(there.id(), partner, foreigner, SECRET + "@bolaget.example", true));
    }

    @Override
    Map<String, Callable<Object>> cases() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        var partners = get(Partners.class);
        var words = new PartnerWords(new PlainText("Kapad"), Map.of(), Map.of(), new PlainText(""));
        cases.put("Partners.bySlug", () -> partners.bySlug(here, "hemlig").isPresent() ? SECRET : "none");
        cases.put("Partners.add", () -> partners.add(here, "hemlig", "En annan"));
        cases.put("Partners.takeIn", () -> partners.takeIn(here, local, "hemlig", new PlainText("En tredje")));
        cases.put("Partners.describe", run(() -> partners.describe(here, partner, local, 0, words)));
        cases.put("Partners.archive", run(() -> partners.archive(here, partner, local)));
        cases.put("Partners.restore", run(() -> partners.restore(here, partner, local)));
        cases.put("PartnerPages.find", () -> get(PartnerPages.class).find(here, "hemlig"));
        cases.put("PartnerPages.all", () -> get(PartnerPages.class).all(here));
        var images = get(PartnerImages.class);
        cases.put("PartnerImages.of", () -> images.of(here, partner).isPresent() ? SECRET : "none");
        cases.put(
                "PartnerImages.mayRead",
                () -> images.mayRead(here, partner.value(), Optional.of(local)) ? SECRET : "no");
        cases.put("PartnerImages.isPublic", () -> images.isPublic(here, partner.value()) ? SECRET : "no");
        cases.put("PartnerImages.add", () -> images.add(here, local, partner, new ByteArrayInputStream(new byte[0])));
        cases.put(
                "PartnerImages.describe", run(() -> images.describe(here, local, partner, 1, new PlainText("Kapad"))));
        cases.put("PartnerImages.remove", run(() -> images.remove(here, local, partner, 1)));
        cases.put("Staff.actingForPartners", () -> get(Staff.class).actingForPartners(here));
        var access = get(PartnerAccess.class);
        cases.put("PartnerAccess.find", () -> access.find(here, partner, Optional.of(foreigner)));
        cases.put("PartnerAccess.of", () -> access.of(here, foreigner));
        cases.put("PartnerAccess.mustDraft", () -> access.mustDraft(here, partner, foreigner));
        cases.put("PartnerAccess.mustPublish", () -> access.mustPublish(here, partner, foreigner));
        cases.put(
                "PartnerAccess.stillPublishes", () -> access.stillPublishes(here, partner, foreigner) ? SECRET : "no");
        var transaction = get(TransactionTemplate.class);
        cases.put(
                "PartnerAccess.hold", run(() -> transaction.executeWithoutResult(held -> access.hold(here, partner))));
        cases.put("PartnerAccess.keep", () -> transaction.execute(kept -> access.keep(here, partner) ? SECRET : "no"));
        var editors = get(Editors.class);
        cases.put("Editors.of", () -> editors.of(here, partner));
        cases.put("Editors.put", run(() -> editors.put(here, partner, local, local, true)));
        cases.put("Editors.remove", run(() -> editors.remove(here, partner, local, foreigner)));
        var invitations = get(EditorInvitations.class);
        cases.put("EditorInvitations.of", () -> invitations.of(here, partner).isEmpty() ? "none" : SECRET);
        cases.put(
                "EditorInvitations.invite",
                run(() -> invitations.invite(here, partner, local, "hemlig@bolaget.example", true)));
        cases.put("EditorInvitations.sendAgain", run(() -> invitations.sendAgain(here, partner, local, invitation)));
        cases.put("EditorInvitations.takeBack", run(() -> invitations.takeBack(here, partner, local, invitation)));
        var duties = get(Duties.class);
        var category = Optional.of(there.categories().getFirst().id());
        cases.put("Duties.all", () -> duties.all(here).isEmpty() ? "none" : SECRET);
        cases.put("Duties.of", () -> duties.of(here, partner).isEmpty() ? "none" : SECRET);
        cases.put(
                "Duties.responsible",
                () -> duties.responsible(here, category, Optional.empty()).isPresent() ? SECRET : "none");
        cases.put(
                "Duties.set",
                run(() -> duties.set(here, local, new Duty(Optional.empty(), Optional.empty(), partner))));
        cases.put("Duties.clear", run(() -> duties.clear(here, local, category, Optional.empty())));
        return cases;
    }
}
