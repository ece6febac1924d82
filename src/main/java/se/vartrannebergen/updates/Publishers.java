package se.vartrannebergen.updates;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** All who publish, whatever room they belong to. Asked late: these rooms use this one themselves. */
@Component
class Publishers {
    private final ObjectProvider<Publisher> rooms;

    Publishers(ObjectProvider<Publisher> rooms) {
        this.rooms = rooms;
    }

    /** Those whom everybody may know of; one statement for each kind. */
    Map<ContentRef, PublisherCard> find(LabId lab, Collection<ContentRef> publishers) {
        Map<ContentRef, PublisherCard> found = new HashMap<>();
        publishers.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        ContentRef::kind, Collectors.mapping(ContentRef::id, Collectors.toList())))
                .forEach((kind, ids) -> room(kind)
                        .ifPresent(
                                room -> room.find(lab, ids).values().forEach(card -> found.put(card.content(), card))));
        return found;
    }

    boolean mayPublish(LabId lab, ContentRef publisher, PersonId person) {
        return room(publisher.kind())
                .filter(room -> room.mayPublish(lab, publisher.id(), person))
                .isPresent();
    }

    boolean stillPublishes(LabId lab, ContentRef publisher, PersonId person) {
        return room(publisher.kind())
                .filter(room -> room.stillPublishes(lab, publisher.id(), person))
                .isPresent();
    }

    boolean mayCorrect(LabId lab, ContentRef publisher, PersonId person) {
        return room(publisher.kind())
                .filter(room -> room.mayCorrect(lab, publisher.id(), person))
                .isPresent();
    }

    boolean mayTellAbout(LabId lab, ContentRef publisher, Collection<Long> ideas) {
        return ideas.isEmpty()
                || room(publisher.kind())
                        .filter(room -> room.mayTellAbout(lab, publisher.id(), ideas))
                        .isPresent();
    }

    boolean mayDraft(LabId lab, ContentRef publisher, PersonId person) {
        return room(publisher.kind())
                .filter(room -> room.mayDraft(lab, publisher.id(), person))
                .isPresent();
    }

    boolean keep(LabId lab, ContentRef publisher) {
        return room(publisher.kind())
                .filter(room -> room.keep(lab, publisher.id()))
                .isPresent();
    }

    boolean sharesDrafts(ContentRef publisher) {
        return room(publisher.kind()).filter(Publisher::sharesDrafts).isPresent();
    }

    boolean formats(ContentRef publisher) {
        return room(publisher.kind()).filter(Publisher::formats).isPresent();
    }

    boolean isYoung(LabId lab, ContentRef publisher) {
        return room(publisher.kind())
                .filter(room -> room.isYoung(lab, publisher.id()))
                .isPresent();
    }

    private Optional<Publisher> room(String kind) {
        return rooms.stream().filter(room -> room.kind().equals(kind)).findFirst();
    }
}
