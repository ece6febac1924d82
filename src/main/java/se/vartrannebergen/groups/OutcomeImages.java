package se.vartrannebergen.groups;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.ImageCarrier;
import se.vartrannebergen.files.ImageRefused;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/**
 * The photos of what came of a group: coordinators and facilitators gather them before it ends, and put them right afterwards.
 * Everybody sees them once it has ended.
 */
@Service
public class OutcomeImages implements ImageCarrier {
    private final Images images;
    private final GroupAccess access;
    private final OutcomeAccess corrections;
    private final PagesOfGroups pages;

    OutcomeImages(Images images, GroupAccess access, OutcomeAccess corrections, PagesOfGroups pages) {
        this.images = images;
        this.access = access;
        this.corrections = corrections;
        this.pages = pages;
    }

    /**
     * Takes in a photo. See {@link Images#add} for its bounds.
     *
     * @throws GroupUnknown where the person may not know of the group
     * @throws GroupRefused where the person may not say what came of it; also where that came about while the photo arrived: it is
     *     not kept then
     * @throws OutcomeNotReady where a group for young people has ended, and nobody says that all on its photos agree
     */
    public Image add(LabId lab, PersonId by, long group, InputStream upload) throws ImageRefused {
        mustAdd(lab, by, group);
        var content = content(group);
        var before = images.of(lab, content).stream().map(Image::id).toList();
        var added = images.add(lab, by, content, upload);
        if (before.contains(added.id())) {
            return added;
        }
        try {
            mustAdd(lab, by, group);
        } catch (GroupUnknown | GroupRefused | OutcomeNotReady tooLate) {
            images.remove(lab, by, content, added.id());
            throw tooLate;
        }
        pages.saysOtherwise(lab, group);
        return added;
    }

    /**
     * @param description what the photo shows, for those who do not see it; at most 200 characters
     * @throws OutcomeNotReady where others would see it by that, as for {@link #add}
     */
    public void describe(LabId lab, PersonId by, long group, long image, PlainText description) {
        mustWrite(lab, by, group);
        if (images.of(lab, content(group)).stream()
                .anyMatch(one -> one.id() == image && one.description().isBlank())) {
            mustAdd(lab, by, group);
        }
        images.describe(lab, by, content(group), image, description);
        pages.saysOtherwise(lab, group);
    }

    public void remove(LabId lab, PersonId by, long group, long image) {
        mustWrite(lab, by, group);
        images.remove(lab, by, content(group), image);
        pages.saysOtherwise(lab, group);
    }

    /** For whoever says what came of the group. */
    public List<Image> of(LabId lab, PersonId by, long group) {
        mustWrite(lab, by, group);
        return images.of(lab, content(group));
    }

    private void mustAdd(LabId lab, PersonId by, long group) {
        mustWrite(lab, by, group);
        if (corrections.lacksConsent(lab, group, by)) {
            throw new OutcomeNotReady(Set.of(OutcomeProblem.CONSENT_MISSING));
        }
    }

    private void mustWrite(LabId lab, PersonId by, long id) {
        var group = access.find(lab, id, Optional.of(by)).orElseThrow(() -> new GroupUnknown(id));
        if (group.state() == GroupState.CLOSED) {
            corrections.mustCorrect(lab, id, by);
        } else {
            access.mustManage(lab, id, by);
        }
    }

    private static ContentRef content(long group) {
        return new ContentRef(GroupStanding.KIND, group);
    }

    @Override
    public String kind() {
        return GroupStanding.KIND;
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean mayRead(LabId lab, long group, Optional<PersonId> reader) {
        return corrections.mayReadPhotos(lab, group, reader);
    }

    /** Of young people no cache keeps any: each is asked for anew, and gone once it is taken away. */
    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean isPublic(LabId lab, long group) {
        return corrections.mayReadPhotos(lab, group, Optional.empty())
                && access.find(lab, group, Optional.empty())
                        .filter(known -> !known.young())
                        .isPresent();
    }

    /** Others see a photo once it is described. */
    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean mayReadUndescribed(LabId lab, long group, Optional<PersonId> reader) {
        return corrections.mayReadUndescribed(lab, group, reader);
    }

    @Override
    public boolean isPublicUndescribed(LabId lab, long group) {
        return false;
    }
}
