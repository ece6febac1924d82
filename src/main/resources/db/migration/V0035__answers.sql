-- Who owes which idea an answer, until when, and what was answered.

-- One row for each time an answer was owed. Dates are those of Europe/Stockholm.
CREATE SEQUENCE answer_clock_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE answer_clock (
    id            BIGINT      NOT NULL,
    lab_id        BIGINT      NOT NULL,
    idea_id       BIGINT      NOT NULL,
    partner_id    BIGINT      NULL COMMENT 'who owes it; NULL: the facilitators, who look for somebody',
    state         VARCHAR(12) NOT NULL,
    started_on    DATE        NOT NULL,
    due_on        DATE        NOT NULL,
    first_due_on  DATE        NOT NULL COMMENT 'as it was promised when it began',
    extended_why  TEXT        NULL COMMENT 'why it was extended, which happens once; public',
    extended_language VARCHAR(3) NULL COLLATE ascii_bin,
    came_from     BIGINT      NULL COMMENT 'the idea that became part of this one and brought its clock along',
    ended_at      DATETIME(6) NULL,
    version       INT         NOT NULL DEFAULT 0,
    running       BIGINT      AS (CASE WHEN state = 'RUNNING' THEN idea_id END) PERSISTENT,
    PRIMARY KEY (id),
    CONSTRAINT uk_answer_clock_running UNIQUE (running),
    CONSTRAINT fk_answer_clock_idea FOREIGN KEY (lab_id, idea_id) REFERENCES idea (lab_id, id),
    CONSTRAINT fk_answer_clock_partner FOREIGN KEY (lab_id, partner_id) REFERENCES partner (lab_id, id),
    CONSTRAINT fk_answer_clock_from FOREIGN KEY (lab_id, came_from) REFERENCES idea (lab_id, id),
    CONSTRAINT ck_answer_clock_state CHECK (state IN ('RUNNING', 'ANSWERED', 'MOVED', 'ENDED')),
    CONSTRAINT ck_answer_clock_ended CHECK ((state = 'RUNNING') = (ended_at IS NULL)),
    CONSTRAINT ck_answer_clock_due CHECK (due_on >= first_due_on AND first_due_on >= started_on),
    CONSTRAINT ck_answer_clock_extended CHECK ((due_on > first_due_on) = (extended_why IS NOT NULL)
        AND (extended_why IS NULL) = (extended_language IS NULL))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_answer_clock_idea ON answer_clock (lab_id, idea_id, id);
CREATE INDEX ix_answer_clock_owner ON answer_clock (lab_id, partner_id, state, due_on);
CREATE INDEX ix_answer_clock_due ON answer_clock (state, due_on);

-- What an organisation answered. One text can answer several ideas.
CREATE SEQUENCE answer_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE answer (
    id            BIGINT      NOT NULL,
    lab_id        BIGINT      NOT NULL,
    partner_id    BIGINT      NOT NULL,
    state         VARCHAR(12) NOT NULL,
    previous_state VARCHAR(12) NULL COMMENT 'where a hidden or removed answer comes back to',
    verdict       VARCHAR(12) NULL COMMENT 'a draft may lack it',
    text          MEDIUMTEXT  NOT NULL COMMENT '50-3,000 characters as people count them, with the marks of CommonMark',
    next_step     TEXT        NOT NULL COMMENT 'what happens next, at most 500 characters; may be empty',
    next_on       DATE        NULL COMMENT 'until when',
    why           TEXT        NOT NULL COMMENT 'the reason, at most 1,000 characters; a no needs one',
    contact       TEXT        NOT NULL COMMENT 'whom to talk to, at most 200 characters; may be empty',
    language      VARCHAR(3)  NOT NULL COLLATE ascii_bin,
    written_by    BIGINT      NOT NULL,
    published_by  BIGINT      NULL,
    written_at    DATETIME(6) NOT NULL,
    published_at  DATETIME(6) NULL,
    corrected_at  DATETIME(6) NULL,
    edition       INT         NOT NULL DEFAULT 0 COMMENT 'raised each time its words change',
    version       INT         NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT uk_answer_lab UNIQUE (lab_id, id),
    CONSTRAINT fk_answer_partner FOREIGN KEY (lab_id, partner_id) REFERENCES partner (lab_id, id),
    CONSTRAINT fk_answer_writer FOREIGN KEY (lab_id, written_by) REFERENCES person (lab_id, id),
    CONSTRAINT fk_answer_publisher FOREIGN KEY (lab_id, published_by) REFERENCES person (lab_id, id),
    CONSTRAINT ck_answer_state CHECK (state IN ('DRAFT', 'PUBLIC', 'HIDDEN', 'REMOVED')),
    CONSTRAINT ck_answer_previous CHECK ((state IN ('HIDDEN', 'REMOVED')) = (previous_state IS NOT NULL)),
    CONSTRAINT ck_answer_published CHECK (state = 'DRAFT' OR (published_at IS NOT NULL AND published_by IS NOT NULL AND verdict IS NOT NULL)),
    CONSTRAINT ck_answer_verdict CHECK (verdict IS NULL OR verdict IN ('YES', 'PARTLY', 'NOT_NOW', 'NO')),
    CONSTRAINT ck_answer_why CHECK (state = 'DRAFT' OR verdict IN ('YES', 'PARTLY') OR why <> '')
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_answer_partner ON answer (lab_id, partner_id, state, published_at);

-- The ideas that it answers. Each is told of by itself, once.
CREATE TABLE answered_idea (
    lab_id       BIGINT      NOT NULL,
    answer_id    BIGINT      NOT NULL,
    idea_id      BIGINT      NOT NULL,
    answered_at  DATETIME(6) NULL COMMENT 'NULL while the answer is a draft, or has not come to this idea yet',
    PRIMARY KEY (answer_id, idea_id),
    CONSTRAINT fk_answered_idea_answer FOREIGN KEY (lab_id, answer_id) REFERENCES answer (lab_id, id),
    CONSTRAINT fk_answered_idea_idea FOREIGN KEY (lab_id, idea_id) REFERENCES idea (lab_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_answered_idea_idea ON answered_idea (lab_id, idea_id, answered_at);

-- What an answer said before it was corrected; public.
CREATE TABLE answer_version (
    lab_id       BIGINT      NOT NULL,
    answer_id    BIGINT      NOT NULL,
    edition      INT         NOT NULL,
    verdict      VARCHAR(12) NOT NULL,
    text         MEDIUMTEXT  NOT NULL,
    next_step    TEXT        NOT NULL,
    next_on      DATE        NULL,
    why          TEXT        NOT NULL,
    contact      TEXT        NOT NULL,
    language     VARCHAR(3)  NOT NULL COLLATE ascii_bin,
    replaced_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (answer_id, edition),
    CONSTRAINT fk_answer_version_answer FOREIGN KEY (lab_id, answer_id) REFERENCES answer (lab_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- Whether those behind an idea feel answered; one voice for each person and idea.
CREATE TABLE answer_voice (
    lab_id       BIGINT      NOT NULL,
    idea_id      BIGINT      NOT NULL,
    person_id    BIGINT      NOT NULL,
    feels_answered BOOLEAN   NOT NULL,
    said_at      DATETIME(6) NOT NULL,
    PRIMARY KEY (idea_id, person_id),
    CONSTRAINT fk_answer_voice_idea FOREIGN KEY (lab_id, idea_id) REFERENCES idea (lab_id, id),
    CONSTRAINT fk_answer_voice_person FOREIGN KEY (lab_id, person_id) REFERENCES person (lab_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- Ideas that are owed an answer already have a clock from the start, owned by whoever answers for all.
INSERT INTO answer_clock (id, lab_id, idea_id, partner_id, state, started_on, due_on, first_due_on)
SELECT NEXTVAL(answer_clock_seq), i.lab_id, i.id, NULL, 'RUNNING',
    LEAST(i.answer_due_on, DATE(COALESCE(i.changed_at, i.created_at))), i.answer_due_on, i.answer_due_on
FROM idea i WHERE i.answer_due_on IS NOT NULL AND i.state = 'UNDER_CONSIDERATION';
