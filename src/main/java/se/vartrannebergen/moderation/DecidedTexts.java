package se.vartrannebergen.moderation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.vartrannebergen.moderation.signs.WordModel;
import se.vartrannebergen.moderation.signs.WordModel.Verdict;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;

/**
 * What facilitators removed and what they kept, as {@link WordModel}s: one for each lab and language, in memory. They are made
 * anew from the newest decisions that stand, a moment after one was made, undone or overturned: so nothing is learnt twice,
 * and what was taken back is forgotten.
 */
@Component
class DecidedTexts {
    private static final Logger LOG = LoggerFactory.getLogger(DecidedTexts.class);
    /** Of either kind, for each lab. */
    private static final int MOST = 2_000;

    private static final int MOST_LANGUAGES = 20;
    private static final int SECONDS = 30;

    private final JdbcClient jdbc;
    private final Map<LabId, Map<Language, WordModel>> models = new ConcurrentHashMap<>();
    private final Set<LabId> changed = ConcurrentHashMap.newKeySet();
    private volatile boolean begun;

    DecidedTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Verdict> judge(LabId lab, String text, Language language) {
        return Optional.ofNullable(models.getOrDefault(lab, Map.of()).get(language))
                .flatMap(model -> model.judge(text));
    }

    @EventListener
    void follow(ModerationEvent event) {
        switch (event) {
            case ModerationEvent.DecisionMade made -> Watch.afterCommit(() -> changed.add(made.lab()));
            case ModerationEvent.DecisionUndone undone -> Watch.afterCommit(() -> changed.add(undone.lab()));
            case ModerationEvent.AppealDecided decided -> Watch.afterCommit(() -> changed.add(decided.lab()));
            default -> {}
        }
    }

    @Scheduled(initialDelay = SECONDS / 2, fixedDelay = SECONDS, timeUnit = TimeUnit.SECONDS)
    void learn() {
        try {
            if (!begun) {
                changed.addAll(labsWithDecisions());
                begun = true;
            }
        } catch (RuntimeException away) {
            LOG.warn("decisions could not be read: {}", away.getMessage());
            return;
        }
        for (var lab : changed) {
            changed.remove(lab);
            try {
                models.put(lab, learn(lab));
            } catch (RuntimeException away) {
                changed.add(lab);
                LOG.warn("decisions of lab {} could not be read: {}", lab.value(), away.getMessage());
                return;
            }
        }
    }

    private List<LabId> labsWithDecisions() {
        return jdbc.sql("SELECT DISTINCT lab_id FROM decision LIMIT 1000").query(Long.class).list().stream()
                .map(LabId::new)
                .toList();
    }

    private Map<Language, WordModel> learn(LabId lab) {
        Map<Language, WordModel> learnt = new HashMap<>();
        learn(lab, "d.action IN ('REMOVE', 'HIDE')", true, learnt);
        learn(lab, "d.action = 'KEEP' AND d.measure = 'NONE'", false, learnt);
        learnt.values().removeIf(model -> !model.knowsEnough());
        return learnt;
    }

    private void learn(LabId lab, String which, boolean removed, Map<Language, WordModel> into) {
        record Text(String words, String language) {}
        jdbc.sql("""
                        SELECT IF(d.excerpt = '', d.title, d.excerpt) AS words, d.language FROM decision d
                        WHERE d.lab_id = :lab AND d.undone_at IS NULL AND d.overturned_at IS NULL AND %s
                          AND NOT EXISTS (SELECT 1 FROM decision n WHERE n.lab_id = d.lab_id
                              AND n.content_kind = d.content_kind AND n.content_id = d.content_id
                              AND n.undone_at IS NULL AND n.overturned_at IS NULL AND n.decided_at > d.decided_at)
                        ORDER BY d.decided_at DESC LIMIT :most""".formatted(which))
                .param("lab", lab.value())
                .param("most", MOST)
                .query(Text.class)
                .list()
                .forEach(text -> Language.parse(text.language())
                        .filter(language -> into.containsKey(language) || into.size() < MOST_LANGUAGES)
                        .ifPresent(language ->
                                into.computeIfAbsent(language, WordModel::new).learn(text.words(), removed)));
    }
}
