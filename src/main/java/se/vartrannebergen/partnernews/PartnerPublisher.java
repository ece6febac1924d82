package se.vartrannebergen.partnernews;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.partners.PartnerAccess;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.PartnerStanding;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.updates.Publisher;
import se.vartrannebergen.updates.PublisherCard;

/**
 * Organisations publish news: their editors write drafts, each goes on with those of the others, and those who may publish do. What one
 * that takes no part any more said stays to be read.
 */
@Component
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
class PartnerPublisher implements Publisher {
    static final String DESK = "/partner/updates";

    private final PartnerAccess access;
    private final JdbcClient jdbc;

    PartnerPublisher(PartnerAccess access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return PartnerStanding.KIND;
    }

    @Override
    public Map<Long, PublisherCard> find(LabId lab, Collection<Long> ids) {
        return jdbc
                .sql("SELECT id, name, slug FROM partner WHERE lab_id = :lab AND id IN (:ids)")
                .param("lab", lab.value())
                .param("ids", ids)
                .query((row, number) -> new PublisherCard(
                        new ContentRef(PartnerStanding.KIND, row.getLong("id")),
                        row.getString("name"),
                        Language.SWEDISH,
                        false,
                        "/partners/" + row.getString("slug"),
                        DESK))
                .list()
                .stream()
                .collect(Collectors.toMap(card -> card.content().id(), card -> card));
    }

    private Optional<PartnerStanding> standing(LabId lab, long id, PersonId person) {
        return access.find(lab, new PartnerId(id), Optional.of(person));
    }

    @Override
    public boolean mayPublish(LabId lab, long id, PersonId person) {
        return standing(lab, id, person).filter(PartnerStanding::mayPublish).isPresent();
    }

    @Override
    public boolean stillPublishes(LabId lab, long id, PersonId person) {
        return access.stillPublishes(lab, new PartnerId(id), person);
    }

    @Override
    public boolean mayCorrect(LabId lab, long id, PersonId person) {
        return mayPublish(lab, id, person);
    }

    @Override
    public boolean mayDraft(LabId lab, long id, PersonId person) {
        return standing(lab, id, person).filter(PartnerStanding::mayDraft).isPresent();
    }

    @Override
    public boolean sharesDrafts() {
        return true;
    }

    @Override
    public boolean formats() {
        return true;
    }

    /** It is neither archived meanwhile nor loses an editor. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean keep(LabId lab, long id) {
        return access.keep(lab, new PartnerId(id));
    }

    /** About all that everybody reads. */
    @Override
    public boolean mayTellAbout(LabId lab, long id, Collection<Long> ideas) {
        var wanted = new HashSet<>(ideas);
        return wanted.size()
                == jdbc.sql("SELECT COUNT(*)" + PartnerNews.IDEAS + " AND i.id IN (:ideas)")
                        .param("lab", lab.value())
                        .param("ideas", wanted)
                        .query(Integer.class)
                        .single();
    }
}
