package se.vartrannebergen.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.LabSettings;
import se.vartrannebergen.labs.LabSettings.ReviewPolicy;
import se.vartrannebergen.labs.LabSettings.Voters;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.shared.LabId;

/** Labs for tests. What is tested in a lab of its own meets nobody else's data. */
@TestComponent
public class TestLabs {
    public static final LabSettings USUAL = new LabSettings(20, 30, ReviewPolicy.AT_ONCE, 2, Voters.CONFIRMED, 3);

    private static final AtomicInteger made = new AtomicInteger();

    private final JdbcClient jdbc;
    private final Labs labs;

    TestLabs(JdbcClient jdbc, Labs labs) {
        this.jdbc = jdbc;
        this.labs = labs;
    }

    /** The first lab, as the migrations made it. */
    public Lab rannebergen() {
        return labs.byHost("rannebergen.localhost");
    }

    /** The second lab, the same for all tests: host {@code andra.localhost}, Swedish and English, one category, one place. */
    public synchronized Lab andra() {
        var there = labs.byHost("andra.localhost");
        return there.slug().equals("andra") ? there : insert("andra", "Andra", USUAL);
    }

    public Lab make() {
        return make(USUAL);
    }

    public Lab make(LabSettings settings) {
        return insert("lab-" + made.incrementAndGet(), "Ett område", settings);
    }

    public Lab make(Voters voters) {
        return make(new LabSettings(20, 30, ReviewPolicy.AT_ONCE, 2, voters, 3));
    }

    public Lab make(ReviewPolicy policy) {
        return make(new LabSettings(20, 30, policy, 2, Voters.CONFIRMED, 3));
    }

    public Lab withThreshold(int votes) {
        return make(new LabSettings(votes, 30, ReviewPolicy.AT_ONCE, 2, Voters.CONFIRMED, 3));
    }

    private synchronized Lab insert(String slug, String area, LabSettings settings) {
        var id = jdbc.sql("SELECT NEXTVAL(lab_seq)").query(Long.class).single();
        jdbc.sql("""
                        INSERT INTO lab (id, slug, name, area_name, answer_threshold, answer_days, review_policy, trusted_after, voters, reports_to_hide)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        slug,
                        "Vårt " + area,
                        area,
                        settings.answerThreshold(),
                        settings.answerDays(),
                        settings.reviewPolicy().name(),
                        settings.trustedAfter(),
                        settings.voters().name(),
                        settings.reportsToHide())
                .update();
        jdbc.sql("INSERT INTO lab_host (host, lab_id) VALUES (?, ?)")
                .params(slug + ".localhost", id)
                .update();
        jdbc.sql("INSERT INTO lab_language (lab_id, position, language) VALUES (?, 0, 'sv'), (?, 1, 'en')")
                .params(id, id)
                .update();
        for (var table : new String[] {"category", "place"}) {
            jdbc.sql("INSERT INTO " + table + " (id, lab_id, slug, name, position) VALUES (NEXTVAL(" + table
                            + "_seq), ?, 'own', '{\"sv\": \"Eget\", \"en\": \"Own\"}', 1)")
                    .param(id)
                    .update();
        }
        jdbc.sql(
                        "INSERT INTO house_rule (lab_id, number, title, text) SELECT ?, number, title, text FROM house_rule WHERE lab_id = 1")
                .param(id)
                .update();
        labs.refresh();
        return labs.get(new LabId(id));
    }
}
