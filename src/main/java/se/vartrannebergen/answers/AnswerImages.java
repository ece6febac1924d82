package se.vartrannebergen.answers;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.ImageCarrier;
import se.vartrannebergen.files.ImageRefused;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.moderation.AuditAct;
import se.vartrannebergen.moderation.AuditLog;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/**
 * Pictures of answers: those who write for the organisation change them while the answer is a draft, those who publish for it also
 * afterwards. Others see each once it is described and the answer is public; what moderation took away, nobody else.
 */
@Service
public class AnswerImages implements ImageCarrier {
    private final Images images;
    private final AnswerEnclosures enclosures;
    private final Clocks clocks;
    private final AuditLog log;
    private final JdbcClient jdbc;

    AnswerImages(Images images, AnswerEnclosures enclosures, Clocks clocks, AuditLog log, JdbcClient jdbc) {
        this.images = images;
        this.enclosures = enclosures;
        this.clocks = clocks;
        this.log = log;
        this.jdbc = jdbc;
    }

    /** In their order, for who writes. @throws AnswerUnknown where the person may not change them */
    @PreAuthorize("hasRole('PARTNER')")
    public List<Image> of(LabId lab, PersonId person, long answer) {
        enclosures.mustChange(lab, person, answer);
        return images.of(lab, content(answer));
    }

    /** Takes in a picture. See {@link Images#add} for its bounds. */
    @PreAuthorize("hasRole('PARTNER')")
    public Image add(LabId lab, PersonId person, long answer, InputStream upload) throws ImageRefused {
        enclosures.mustChange(lab, person, answer);
        var added = images.add(lab, person, content(answer), upload);
        try {
            enclosures.mustChange(lab, person, answer);
        } catch (AnswerUnknown tooLate) {
            images.remove(lab, person, content(answer), added.id());
            throw tooLate;
        }
        enclosures.changed(lab, answer);
        return added;
    }

    /** @param description what is to be seen, for those who do not see it; at most 200 characters */
    @PreAuthorize("hasRole('PARTNER')")
    public void describe(LabId lab, PersonId person, long answer, long image, PlainText description) {
        enclosures.mustChange(lab, person, answer);
        var before = described(lab, answer, image);
        images.describe(lab, person, content(answer), image, description);
        if (!before.equals(described(lab, answer, image))) {
            note(lab, person, answer);
        }
        enclosures.changed(lab, answer);
    }

    @PreAuthorize("hasRole('PARTNER')")
    public void remove(LabId lab, PersonId person, long answer, long image) {
        enclosures.mustChange(lab, person, answer);
        var wasSeen = !described(lab, answer, image).isEmpty();
        images.remove(lab, person, content(answer), image);
        if (wasSeen) {
            note(lab, person, answer);
        }
        enclosures.changed(lab, answer);
    }

    private String described(LabId lab, long answer, long image) {
        return images.of(lab, content(answer)).stream()
                .filter(one -> one.id() == image)
                .map(one -> one.description().strip())
                .findFirst()
                .orElse("");
    }

    /** What everybody sees of a public answer changed: they read that it did, and on which day. */
    private void note(LabId lab, PersonId person, long answer) {
        var first = jdbc.sql("""
                        INSERT IGNORE INTO answer_photos_changed (lab_id, answer_id, changed_on)
                        SELECT lab_id, id, ? FROM answer WHERE lab_id = ? AND id = ? AND state = 'PUBLIC'""").params(clocks.today(), lab.value(), answer).update();
        if (first == 1) {
            log.note(lab, person, AuditAct.ANSWER_CORRECTED, content(answer), Optional.empty(), "photos");
        }
    }

    private static ContentRef content(long answer) {
        return new ContentRef(ShownAnswer.KIND, answer);
    }

    @Override
    public String kind() {
        return ShownAnswer.KIND;
    }

    @Override
    public boolean mayRead(LabId lab, long answer, Optional<PersonId> reader) {
        return enclosures.mayRead(lab, answer, reader);
    }

    @Override
    public boolean isPublic(LabId lab, long answer) {
        return enclosures.isRead(lab, answer);
    }

    /** Before it says what is to be seen, only who put it there and those who write with them. */
    @Override
    public boolean mayReadUndescribed(LabId lab, long answer, Optional<PersonId> reader) {
        return enclosures.writes(lab, answer, reader);
    }

    @Override
    public boolean isPublicUndescribed(LabId lab, long answer) {
        return false;
    }

    /**
     * What everybody sees of these answers, which everybody reads; by answer. One statement, and one more for each that has any.
     *
     * @param answers at most {@link Images#MOST_CONTENTS}
     */
    public Map<Long, List<Image>> shown(LabId lab, Collection<Long> answers) {
        return images.firstOf(lab, ShownAnswer.KIND, answers).keySet().stream()
                .collect(Collectors.toMap(
                        answer -> answer,
                        answer -> images.of(lab, content(answer)).stream()
                                .filter(image -> !image.description().isBlank())
                                .toList()));
    }
}
