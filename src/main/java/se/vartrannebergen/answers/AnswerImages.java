package se.vartrannebergen.answers;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.ImageCarrier;
import se.vartrannebergen.files.ImageRefused;
import se.vartrannebergen.files.Images;
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

    AnswerImages(Images images, AnswerEnclosures enclosures) {
        this.images = images;
        this.enclosures = enclosures;
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
        images.describe(lab, person, content(answer), image, description);
        enclosures.changed(lab, answer);
    }

    @PreAuthorize("hasRole('PARTNER')")
    public void remove(LabId lab, PersonId person, long answer, long image) {
        enclosures.mustChange(lab, person, answer);
        images.remove(lab, person, content(answer), image);
        enclosures.changed(lab, answer);
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
