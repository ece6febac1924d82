package se.vartrannebergen.updates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.updates.AboutProjects;
import se.vartrannebergen.updates.UpdateImages;
import se.vartrannebergen.updates.UpdateRefused;
import se.vartrannebergen.updates.Updates;
import se.vartrannebergen.updates.WrittenUpdate;

/** Where the rooms of those who publish get what news is written with. */
@org.springframework.stereotype.Component
public class UpdateDesk {
    final Updates updates;
    private final UpdateImages images;
    private final ObjectProvider<AboutProjects> projects;
    private final CurrentLab lab;
    private final CurrentPerson person;

    UpdateDesk(
            Updates updates,
            UpdateImages images,
            ObjectProvider<AboutProjects> projects,
            CurrentLab lab,
            CurrentPerson person) {
        this.updates = updates;
        this.images = images;
        this.projects = projects;
        this.lab = lab;
        this.person = person;
    }

    /** An idea that the publisher may speak of. */
    public record Offered(long id, String title, Language language) {}

    /**
     * Who writes, and about what they can.
     *
     * @param offered ideas to choose from
     * @param search finds more of them by words of their titles; {@code null} where these are all
     * @param young whether young people publish it
     * @param formatted whether its text has marks
     * @param leave address of what one comes back to
     */
    public record Setting(
            List<Offered> offered,
            @Nullable SerializableFunction<String, List<Offered>> search,
            boolean young,
            boolean formatted,
            String leave) {}

    Lab lab() {
        return lab.get();
    }

    PersonId writer() {
        return person.id().orElseThrow(NotFoundException::new);
    }

    /** What is begun from the page of what is being carried out is about that, where it is the publisher's to speak of. */
    public WrittenUpdate about(WrittenUpdate draft, Optional<String> project) {
        var wanted = project.filter(number -> number.matches("[0-9]{1,18}")).map(Long::valueOf);
        if (wanted.isEmpty() || draft.content().project().equals(wanted)) {
            return draft;
        }
        try {
            var content = draft.content().about(draft.content().place(), wanted);
            updates.save(lab.id(), writer(), draft.id(), draft.version(), content);
            return updates.toChange(lab.id(), writer(), draft.id());
        } catch (UpdateRefused notTheirs) {
            return draft;
        }
    }

    /** All one needs to write what is not published yet, or to change what is; the view loads {@code ./typed.ts}. */
    public Component editor(WrittenUpdate update, Setting setting) {
        return new UpdateEditor(this, update, setting);
    }

    UpdateFields fields(WrittenUpdate update, Setting setting, com.vaadin.flow.function.SerializableRunnable typed) {
        var theirs = projects.stream()
                .flatMap(room -> room.of(lab.id(), update.publisher()).stream())
                .toList();
        return new UpdateFields(
                update,
                writer(),
                lab(),
                new UpdateFields.Offers(
                        setting.offered(), setting.search(), theirs, setting.young(), setting.formatted()),
                UpdatePhotos.fields(images, lab.id(), writer(), update.id()),
                typed);
    }
}
