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
import se.vartrannebergen.partners.PartnerAccess;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.PartnerStanding;
import se.vartrannebergen.prerender.PublicPages;
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
    private final PartnerAccess partners;
    private final PublicPages pages;
    private final Clocks clocks;
    private final AuditLog log;
    private final JdbcClient jdbc;

    AnswerImages(
            Images images, PartnerAccess partners, PublicPages pages, Clocks clocks, AuditLog log, JdbcClient jdbc) {
        this.images = images;
        this.partners = partners;
        this.pages = pages;
        this.clocks = clocks;
        this.log = log;
        this.jdbc = jdbc;
    }

    /** In their order, for who writes. @throws AnswerUnknown where the person may not change them */
    @PreAuthorize("hasRole('PARTNER')")
    public List<Image> of(LabId lab, PersonId person, long answer) {
        mustChange(lab, person, answer);
        return images.of(lab, content(answer));
    }

    /** Takes in a picture. See {@link Images#add} for its bounds. */
    @PreAuthorize("hasRole('PARTNER')")
    public Image add(LabId lab, PersonId person, long answer, InputStream upload) throws ImageRefused {
        mustChange(lab, person, answer);
        var added = images.add(lab, person, content(answer), upload);
        try {
            mustChange(lab, person, answer);
        } catch (AnswerUnknown tooLate) {
            images.remove(lab, person, content(answer), added.id());
            throw tooLate;
        }
        changed(lab, answer);
        return added;
    }

    /** @param description what is to be seen, for those who do not see it; at most 200 characters */
    @PreAuthorize("hasRole('PARTNER')")
    public void describe(LabId lab, PersonId person, long answer, long image, PlainText description) {
        mustChange(lab, person, answer);
        var before = described(lab, answer, image);
        images.describe(lab, person, content(answer), image, description);
        if (!before.equals(described(lab, answer, image))) {
            note(lab, person, answer);
        }
        changed(lab, answer);
    }

    @PreAuthorize("hasRole('PARTNER')")
    public void remove(LabId lab, PersonId person, long answer, long image) {
        mustChange(lab, person, answer);
        var wasSeen = !described(lab, answer, image).isEmpty();
        images.remove(lab, person, content(answer), image);
        if (wasSeen) {
            note(lab, person, answer);
        }
        changed(lab, answer);
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

    private record Facts(PartnerId partner, AnswerState state) {}

    private Optional<Facts> facts(LabId lab, long answer) {
        return jdbc.sql("SELECT partner_id, state FROM answer WHERE lab_id = ? AND id = ?")
                .params(lab.value(), answer)
                .query((row, number) -> new Facts(
                        new PartnerId(row.getLong("partner_id")), AnswerState.valueOf(row.getString("state"))))
                .optional();
    }

    private void mustChange(LabId lab, PersonId person, long answer) {
        facts(lab, answer)
                .filter(facts -> partners.find(lab, facts.partner(), Optional.of(person))
                        .filter(standing -> facts.state() == AnswerState.DRAFT && standing.mayDraft()
                                || facts.state() == AnswerState.PUBLIC && standing.mayPublish())
                        .isPresent())
                .orElseThrow(() -> new AnswerUnknown(answer));
    }

    private void changed(LabId lab, long answer) {
        jdbc.sql(
                        "SELECT idea_id FROM answered_idea WHERE lab_id = ? AND answer_id = ? AND answered_at IS NOT NULL LIMIT ?")
                .params(lab.value(), answer, OfficialAnswers.MOST_IDEAS)
                .query(Long.class)
                .list()
                .forEach(idea -> pages.gone(lab, new ContentRef("idea", idea)));
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
        return facts(lab, answer)
                .filter(facts -> facts.state() == AnswerState.PUBLIC && arrived(lab, answer)
                        || partners.find(lab, facts.partner(), reader)
                                .filter(PartnerStanding::mayDraft)
                                .isPresent())
                .isPresent();
    }

    @Override
    public boolean isPublic(LabId lab, long answer) {
        return facts(lab, answer)
                .filter(facts -> facts.state() == AnswerState.PUBLIC && arrived(lab, answer))
                .isPresent();
    }

    /** Before it says what is to be seen, only who put it there and those who write with them. */
    @Override
    public boolean mayReadUndescribed(LabId lab, long answer, Optional<PersonId> reader) {
        return facts(lab, answer)
                .flatMap(facts -> partners.find(lab, facts.partner(), reader))
                .filter(PartnerStanding::mayDraft)
                .isPresent();
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

    private boolean arrived(LabId lab, long answer) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM answered_idea x JOIN idea i ON i.id = x.idea_id AND i.state IN %s
                            WHERE x.lab_id = ? AND x.answer_id = ? AND x.answered_at IS NOT NULL)""".formatted(AnsweredIdeas.READ_BY_ALL))
                .params(lab.value(), answer)
                .query(Boolean.class)
                .single();
    }
}
