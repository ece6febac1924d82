-- Whose answer it was that ended a clock, and by which day it was owed for those who keep figures.
ALTER TABLE answer_clock
    ADD COLUMN answered_by BIGINT NULL COMMENT 'whose answer ended it; NULL where none did',
    ADD COLUMN extended_on DATE NULL COMMENT 'when it was extended',
    ADD CONSTRAINT fk_answer_clock_answered FOREIGN KEY (lab_id, answered_by) REFERENCES partner (lab_id, id);
-- The line of the timeline says when; dates are those of Europe/Stockholm, where clocks are at least one hour ahead.
UPDATE answer_clock c SET c.extended_on = COALESCE(
        (SELECT DATE(MAX(s.happened_at) + INTERVAL 1 HOUR) FROM idea_step s
         WHERE s.idea_id = c.idea_id AND s.kind = 'ANSWER_POSTPONED'), c.started_on)
WHERE c.extended_why IS NOT NULL;
UPDATE answer_clock c SET c.answered_by = (
        SELECT a.partner_id FROM answered_idea x JOIN answer a ON a.id = x.answer_id
        WHERE x.lab_id = c.lab_id AND x.idea_id = c.idea_id AND x.answered_at BETWEEN c.ended_at - INTERVAL 5 SECOND AND c.ended_at + INTERVAL 5 SECOND
        ORDER BY a.partner_id <=> c.partner_id DESC, x.answered_at LIMIT 1)
WHERE c.state = 'ANSWERED';
ALTER TABLE answer_clock
    ADD COLUMN counts_on DATE AS (IF(extended_on IS NOT NULL AND extended_on > first_due_on, first_due_on, due_on)) PERSISTENT
        COMMENT 'by which day an answer is in time: a day that had passed when it was put off is the one';

-- What people felt about an answer that says something else by now: figures without names, shown to nobody.
CREATE TABLE answer_voice_before (
    lab_id       BIGINT      NOT NULL,
    idea_id      BIGINT      NOT NULL,
    answer_id    BIGINT      NOT NULL COMMENT 'whose verdict changed',
    verdict      VARCHAR(12) NOT NULL COMMENT 'that it had until then',
    until        DATETIME(6) NOT NULL,
    answered     INT         NOT NULL COMMENT 'how many felt answered',
    voices       INT         NOT NULL COMMENT 'of how many',
    PRIMARY KEY (idea_id, answer_id, until),
    CONSTRAINT fk_answer_voice_before_idea FOREIGN KEY (lab_id, idea_id) REFERENCES idea (lab_id, id),
    CONSTRAINT fk_answer_voice_before_answer FOREIGN KEY (lab_id, answer_id) REFERENCES answer (lab_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- On which days the photos of a public answer changed; public. Its words have versions of their own.
CREATE TABLE answer_photos_changed (
    lab_id       BIGINT      NOT NULL,
    answer_id    BIGINT      NOT NULL,
    changed_on   DATE        NOT NULL,
    PRIMARY KEY (answer_id, changed_on),
    CONSTRAINT fk_answer_photos_changed FOREIGN KEY (lab_id, answer_id) REFERENCES answer (lab_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- Where nothing was owed any more, what was taken away left the idea open.
UPDATE idea_step SET kind = 'ANSWER_REMOVED' WHERE kind = 'ANSWER_GONE' AND state = 'OPEN';

-- Who was told of an answer is told when it says something else.
CREATE INDEX ix_notification_cause ON notification (lab_id, cause, person_id);
