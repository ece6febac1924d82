package se.vartrannebergen.groups;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.people.Staff;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Slug;
import se.vartrannebergen.updates.Publisher;
import se.vartrannebergen.updates.PublisherCard;
import se.vartrannebergen.updates.Updates;

/**
 * Groups publish news: their coordinators write it, and facilitators who step in. Once a group has ended they put right what it
 * said, and say nothing new. It is read by everybody, also where only members
 * read what is inside.
 */
@Component
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
class GroupPublisher implements Publisher {
    private final GroupAccess access;
    private final OutcomeAccess ended;
    private final Staff staff;
    private final Updates updates;
    private final JdbcClient jdbc;

    GroupPublisher(GroupAccess access, OutcomeAccess ended, Staff staff, Updates updates, JdbcClient jdbc) {
        this.access = access;
        this.ended = ended;
        this.staff = staff;
        this.updates = updates;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return GroupStanding.KIND;
    }

    @Override
    public Map<Long, PublisherCard> find(LabId lab, Collection<Long> ids) {
        return jdbc
                .sql("""
                        SELECT id, name, language, young FROM working_group
                        WHERE lab_id = :lab AND id IN (:ids) AND state IN ('OPENING', 'ACTIVE', 'CLOSED')""")
                .param("lab", lab.value())
                .param("ids", ids)
                .query((row, number) -> new PublisherCard(
                        new ContentRef(GroupStanding.KIND, row.getLong("id")),
                        row.getString("name"),
                        new Language(row.getString("language")),
                        row.getBoolean("young"),
                        "/groups/" + Slug.of(row.getLong("id"), row.getString("name"))))
                .list()
                .stream()
                .collect(Collectors.toMap(card -> card.content().id(), card -> card));
    }

    @Override
    public boolean mayPublish(LabId lab, long id, PersonId person) {
        return access.find(lab, id, Optional.of(person))
                .filter(GroupStanding::mayPublish)
                .isPresent();
    }

    /** A coordinator, or somebody who was a facilitator when they were here last. */
    @Override
    public boolean stillPublishes(LabId lab, long id, PersonId person) {
        return mayPublish(lab, id, person) || staff.facilitators(lab).contains(person);
    }

    @Override
    public boolean mayCorrect(LabId lab, long id, PersonId person) {
        return access.find(lab, id, Optional.of(person))
                .filter(group -> group.mayPublish() || ended.hasLastWord(group))
                .isPresent();
    }

    @Override
    public boolean mayTellAbout(LabId lab, long id, Collection<Long> ideas) {
        var wanted = new HashSet<>(ideas);
        return wanted.size()
                == jdbc.sql("SELECT COUNT(*)" + GroupNews.IDEAS + " AND i.id IN (:ideas)")
                        .param("lab", lab.value())
                        .param("group", id)
                        .param("ideas", wanted)
                        .query(Integer.class)
                        .single();
    }

    /** One that begins, has ended or is hidden says nothing new. */
    @Override
    public boolean keep(LabId lab, long id) {
        return access.any(lab, id, Optional.empty())
                .filter(GroupStanding::isActive)
                .isPresent();
    }

    @Override
    public boolean isYoung(LabId lab, long id) {
        return access.any(lab, id, Optional.empty())
                .filter(GroupStanding::young)
                .isPresent();
    }

    /** What nobody may know of tells nobody anything. */
    @EventListener
    @Transactional(propagation = Propagation.REQUIRED)
    void follow(GroupEvent event) {
        switch (event) {
            case GroupEvent.GroupHidden hidden -> updates.publisherIsShown(event.lab(), event.content(), false);
            case GroupEvent.GroupRemoved removed -> updates.publisherIsShown(event.lab(), event.content(), false);
            case GroupEvent.GroupRestored restored -> updates.publisherIsShown(event.lab(), event.content(), true);
            default -> {}
        }
    }
}
