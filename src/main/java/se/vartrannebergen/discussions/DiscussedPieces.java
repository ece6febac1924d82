package se.vartrannebergen.discussions;

import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** All rooms whose content people can talk about. Asked late: these rooms use this one themselves. */
@Component
class DiscussedPieces {
    private final ObjectProvider<Discussed> rooms;

    DiscussedPieces(ObjectProvider<Discussed> rooms) {
        this.rooms = rooms;
    }

    Optional<DiscussedPiece> find(LabId lab, ContentRef content) {
        return room(content).flatMap(room -> room.find(lab, content.id()));
    }

    boolean mayRead(LabId lab, ContentRef content, Optional<PersonId> reader) {
        return room(content)
                .filter(room -> room.mayRead(lab, content.id(), reader))
                .isPresent();
    }

    boolean mayComment(LabId lab, ContentRef content, PersonId who) {
        return room(content)
                .filter(room -> room.mayComment(lab, content.id(), who))
                .isPresent();
    }

    /** Whether this reader gets nothing of what is said there, as though it did not exist. */
    boolean isClosedTo(LabId lab, ContentRef content, Optional<PersonId> reader) {
        return room(content)
                .filter(room -> room.isForSome() && !room.mayRead(lab, content.id(), reader))
                .isPresent();
    }

    boolean stillReads(LabId lab, ContentRef content, PersonId speaker) {
        return room(content)
                .filter(room -> room.stillReads(lab, content.id(), speaker))
                .isPresent();
    }

    boolean isForSome(ContentRef content) {
        return room(content).filter(Discussed::isForSome).isPresent();
    }

    Set<PersonId> namesKept(LabId lab, ContentRef content, Set<PersonId> speakers, Optional<PersonId> reader) {
        return room(content)
                .map(room -> room.namesKept(lab, content.id(), speakers, reader))
                .orElse(Set.of());
    }

    boolean firstNamesOnly(LabId lab, ContentRef content) {
        return room(content)
                .filter(room -> room.firstNamesOnly(lab, content.id()))
                .isPresent();
    }

    private Optional<Discussed> room(ContentRef content) {
        return rooms.stream().filter(room -> room.kind().equals(content.kind())).findFirst();
    }
}
