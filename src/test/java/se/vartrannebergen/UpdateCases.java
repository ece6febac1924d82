package se.vartrannebergen;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import se.vartrannebergen.groups.GroupNews;
import se.vartrannebergen.groups.Groups;
import se.vartrannebergen.partnernews.PartnerNews;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestUpdates;
import se.vartrannebergen.updates.UpdateFilter;
import se.vartrannebergen.updates.UpdateImages;
import se.vartrannebergen.updates.UpdateLists;
import se.vartrannebergen.updates.UpdatePages;
import se.vartrannebergen.updates.Updates;

/** What is tried with updates of another lab. */
class UpdateCases extends RoomCases {
    private final ContentRef group;
    private final PartnerId partner;
    private final PersonId editor;
    private final long update;
    private final long draft;
    private final int version;

    UpdateCases(Labs labs) {
        super(labs);
        var updates = get(Updates.class);
        group = group(there.id(), foreigner, idea);
        partner = get(TestPartners.class).made(there, "bolaget");
        editor = get(TestPartners.class).editor(there, partner, true);
        update = get(TestUpdates.class)
                .published(there, foreigner, group, TestUpdates.content(SECRET + " nyhet", TestUpdates.TEXT, idea));
        var begun = updates.draft(there.id(), foreigner, group, Language.SWEDISH);
        draft = begun.id();
        version = updates.save(
                there.id(), foreigner, draft, begun.version(), TestUpdates.content(SECRET + " utkast", SECRET));
    }

    private ContentRef group(LabId lab, PersonId coordinator, long about) {
        return new ContentRef(
                "group",
                get(Groups.class)
                        .start(lab, coordinator, TestGroups.content(SECRET), List.of(about))
                        .id());
    }

    @Override
    Map<String, Callable<Object>> cases() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        var updates = get(Updates.class);
        var content = TestUpdates.content("Kapad nyhet", TestUpdates.TEXT);
        cases.put("Updates.draft", () -> updates.draft(here, local, group, Language.SWEDISH));
        cases.put("Updates.toChange", () -> updates.toChange(here, foreigner, update));
        cases.put("Updates.save", () -> updates.save(here, foreigner, draft, version, content));
        cases.put("Updates.publish", () -> updates.publish(here, foreigner, draft, version, content));
        cases.put("Updates.edit", run(() -> updates.edit(here, foreigner, update, 1, content)));
        cases.put("Updates.takeBack", run(() -> updates.takeBack(here, foreigner, update)));
        cases.put("Updates.throwAway", run(() -> updates.throwAway(here, foreigner, draft)));
        cases.put("Updates.publisherIsShown", run(() -> updates.publisherIsShown(here, group, false)));
        var images = get(UpdateImages.class);
        cases.put("UpdateImages.of", () -> images.of(here, foreigner, update));
        cases.put("UpdateImages.add", () -> images.add(here, foreigner, update, new ByteArrayInputStream(new byte[1])));
        cases.put("UpdateImages.describe", run(() -> images.describe(here, foreigner, update, 1, new PlainText("x"))));
        cases.put("UpdateImages.remove", run(() -> images.remove(here, foreigner, update, 1)));
        cases.put("UpdateImages.mayRead", () -> images.mayRead(here, update, Optional.of(foreigner)) ? SECRET : "no");
        cases.put(
                "UpdateImages.mayReadUndescribed",
                () -> images.mayReadUndescribed(here, update, Optional.of(foreigner)) ? SECRET : "no");
        cases.put("UpdateImages.isPublicUndescribed", () -> images.isPublicUndescribed(here, update) ? SECRET : "no");
        cases.put("UpdateImages.isPublic", () -> images.isPublic(here, update) ? SECRET : "no");
        var pages = get(UpdatePages.class);
        cases.put("UpdatePages.find", () -> pages.find(here, update, Optional.of(foreigner), Language.SWEDISH));
        var lists = get(UpdateLists.class);
        cases.put("UpdateLists.find", () -> lists.find(here, UpdateFilter.by(group), Language.SWEDISH, 1));
        cases.put("UpdateLists.latestBy", () -> lists.latestBy(here, group, Language.SWEDISH));
        cases.put("UpdateLists.latestAbout", () -> lists.latestAbout(here, idea, Language.SWEDISH));
        cases.put("UpdateLists.latestOfProject", () -> lists.latestOfProject(here, 1, Language.SWEDISH));
        cases.put("UpdateLists.latest", () -> lists.latest(here, Language.SWEDISH));
        var desk = get(PartnerNews.class);
        cases.put("PartnerNews.desk", () -> AsStaff.call("PARTNER", () -> desk.desk(here, partner, editor)));
        cases.put("PartnerNews.ideas", () -> AsStaff.call("PARTNER", () -> desk.ideas(here, partner, editor, SECRET)));
        var news = get(GroupNews.class);
        cases.put("GroupNews.ideas", () -> news.ideas(here, group.id(), foreigner));
        return cases;
    }
}
