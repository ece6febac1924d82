-- Projects move their ideas, ask afterwards whether they helped, and promises are remembered.

-- A project that is not carried on lets its ideas go: another one can take them on.
ALTER TABLE project_idea
    ADD COLUMN let_go BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'its project is not carried on, or left it out',
    ADD COLUMN carried BIGINT AS (IF(let_go, NULL, idea_id)) PERSISTENT,
    DROP CONSTRAINT uk_project_idea,
    ADD CONSTRAINT uk_project_idea UNIQUE (carried);

-- Working groups take steps with ideas, too.
ALTER TABLE idea_step ADD COLUMN by_group TEXT NULL COMMENT 'the working group that took the step, as it was called then';

-- What is said of a project three months after it was done: once by each of those who follow it.
ALTER TABLE project ADD COLUMN asked_at DATETIME(6) NULL COMMENT 'when those who follow it were asked whether it helped';
CREATE INDEX ix_project_asked ON project (state, asked_at, done_at);
CREATE TABLE project_voice (
    lab_id     BIGINT      NOT NULL,
    project_id BIGINT      NOT NULL,
    person_id  BIGINT      NOT NULL,
    score      TINYINT     NOT NULL COMMENT '1: not at all, to 5: very much',
    words      TEXT        NOT NULL COMMENT 'at most 500 characters as people count them; may be empty; read by those who carried it out',
    language   VARCHAR(3)  NOT NULL COLLATE ascii_bin,
    said_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (project_id, person_id),
    CONSTRAINT fk_project_voice_project FOREIGN KEY (lab_id, project_id) REFERENCES project (lab_id, id),
    CONSTRAINT fk_project_voice_person FOREIGN KEY (lab_id, person_id) REFERENCES person (lab_id, id),
    CONSTRAINT ck_project_voice_score CHECK (score BETWEEN 1 AND 5)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- Those who promised are reminded once for each of these days.
ALTER TABLE promise ADD COLUMN reminded_for DATE NULL COMMENT 'the last day for which whoever promised was reminded';
CREATE INDEX ix_promise_remind ON promise (state, due_on, id);
