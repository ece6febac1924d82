package se.vartrannebergen.polls;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** The ballots: one for each person and poll, kept so by the database. */
@Component
class BallotBook {
    private final JdbcClient jdbc;
    private final Clock clock;

    BallotBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param stance of a consent round; what the reason is for */
    record Said(@Nullable Stance stance, String reason, Language language) {}

    /** What was said before, by its ballot. */
    record Before(long ballot, String reason, Language language) {}

    Optional<Before> before(long poll, PersonId person) {
        return jdbc.sql("SELECT id, reason, language FROM ballot WHERE poll_id = ? AND person_id = ? FOR UPDATE")
                .params(poll, person.value())
                .query((row, number) ->
                        new Before(row.getLong("id"), row.getString("reason"), new Language(row.getString("language"))))
                .optional();
    }

    /** Instead of what the person answered before. @return the ballot */
    long write(LabId lab, long poll, PersonId person, PollKind kind, Map<Long, Stance> answers, Said said) {
        jdbc.sql("""
                        INSERT INTO ballot (id, lab_id, poll_id, person_id, stance, reason, language, cast_at)
                        VALUES (NEXTVAL(ballot_seq), :lab, :poll, :person, :stance, :reason, :language, :now)
                        ON DUPLICATE KEY UPDATE stance = VALUES(stance), reason = VALUES(reason),
                            language = VALUES(language), cast_at = VALUES(cast_at)""")
                .param("lab", lab.value())
                .param("poll", poll)
                .param("person", person.value())
                .param("stance", said.stance() == null ? null : said.stance().name())
                .param("reason", said.reason())
                .param("language", said.language().code())
                .param("now", PollTime.utc(clock.instant()))
                .update();
        var ballot = jdbc.sql("SELECT id FROM ballot WHERE poll_id = ? AND person_id = ?")
                .params(poll, person.value())
                .query(Long.class)
                .single();
        jdbc.sql("DELETE FROM ballot_answer WHERE ballot_id = ?").param(ballot).update();
        answers.keySet().stream()
                .collect(Collectors.groupingBy(answers::get))
                .forEach((stance, options) -> answer(ballot, poll, stance, kind.hasOneAnswer(), options));
        return ballot;
    }

    private void answer(long ballot, long poll, Stance stance, boolean onlyOne, List<Long> options) {
        jdbc.sql("""
                        INSERT INTO ballot_answer (ballot_id, option_id, stance, only_one)
                        SELECT :ballot, id, :stance, :one FROM poll_option WHERE poll_id = :poll AND id IN (:options)""")
                .param("ballot", ballot)
                .param("stance", stance.name())
                .param("one", onlyOne ? true : null)
                .param("poll", poll)
                .param("options", options)
                .update();
    }
}
