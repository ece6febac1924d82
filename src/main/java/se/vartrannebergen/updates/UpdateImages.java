package se.vartrannebergen.updates;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.ImageCarrier;
import se.vartrannebergen.files.ImageRefused;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/**
 * The photos of news: changed by whoever may change its words. Where that is nobody, {@link UpdateUnknown}. What young people have sent
 * shows no further photo before it says who on its photos agreed.
 */
@Service
public class UpdateImages implements ImageCarrier {
    private final Images images;
    private final SentUpdates updates;
    private final UpdateAccess access;
    private final Pauses pauses;

    UpdateImages(Images images, SentUpdates updates, UpdateAccess access, Pauses pauses) {
        this.images = images;
        this.updates = updates;
        this.access = access;
        this.pauses = pauses;
    }

    /** In their order, for who writes. */
    public List<Image> of(LabId lab, PersonId person, long update) {
        return images.of(lab, mustChange(lab, person, update));
    }

    /**
     * Takes in a photo. See {@link Images#add} for its bounds. Others see it once it is described.
     *
     * @throws UpdateNotReady where it must say first who agreed to be shown; also where that came about while the photo arrived: it is
     *     not kept then
     */
    public Image add(LabId lab, PersonId person, long update, InputStream upload) throws ImageRefused {
        var content = mustAdd(lab, person, update);
        var before = images.of(lab, content).stream().map(Image::id).toList();
        var added = images.add(lab, person, content, upload);
        if (before.contains(added.id())) {
            return added;
        }
        try {
            mustAdd(lab, person, update);
        } catch (UpdateUnknown | UpdateNotReady tooLate) {
            images.remove(lab, person, content, added.id());
            throw tooLate;
        }
        updates.photosChanged(lab, person, update);
        return added;
    }

    /**
     * @param description what the photo shows, for those who do not see it; at most 200 characters
     * @throws UpdateNotReady where others would see it by that, and it must say first who agreed to be shown
     */
    public void describe(LabId lab, PersonId person, long update, long image, PlainText description) {
        var content = mustChange(lab, person, update);
        var isNew = images.of(lab, content).stream()
                .anyMatch(one -> one.id() == image && one.description().isBlank());
        images.describe(lab, person, isNew ? mustAdd(lab, person, update) : content, image, description);
        updates.photosChanged(lab, person, update);
    }

    public void remove(LabId lab, PersonId person, long update, long image) {
        images.remove(lab, person, mustChange(lab, person, update), image);
        updates.photosChanged(lab, person, update);
    }

    private ContentRef mustAdd(LabId lab, PersonId person, long update) {
        var content = mustChange(lab, person, update);
        if (access.facts(lab, update).filter(access::lacksConsent).isPresent()) {
            throw new UpdateNotReady(Set.of(UpdateProblem.CONSENT_MISSING));
        }
        return content;
    }

    private ContentRef mustChange(LabId lab, PersonId person, long update) {
        var facts = access.facts(lab, update)
                .filter(known -> access.mayChange(known, person))
                .orElseThrow(() -> new UpdateUnknown(update));
        if (facts.state() == UpdateState.PUBLIC || facts.state() == UpdateState.WAITING) {
            pauses.mustPost(lab, person);
        }
        return facts.content();
    }

    @Override
    public String kind() {
        return UpdatePage.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(LabId lab, long update, Optional<PersonId> reader) {
        return access.facts(lab, update)
                .filter(facts -> access.mayRead(facts, reader))
                .isPresent();
    }

    /** Of young people no cache keeps any: each is asked for anew, and gone once it is taken away. */
    @Override
    @Transactional(readOnly = true)
    public boolean isPublic(LabId lab, long update) {
        return access.facts(lab, update)
                .filter(facts -> facts.isReadByAll() && !access.isYoung(facts))
                .isPresent();
    }

    /** Of what everybody reads, others see a photo once it is described. */
    @Override
    @Transactional(readOnly = true)
    public boolean mayReadUndescribed(LabId lab, long update, Optional<PersonId> reader) {
        return access.facts(lab, update)
                .filter(facts -> facts.isReadByAll()
                        ? reader.filter(who -> access.mayChange(facts, who)).isPresent()
                        : access.mayRead(facts, reader))
                .isPresent();
    }

    @Override
    public boolean isPublicUndescribed(LabId lab, long update) {
        return false;
    }
}
