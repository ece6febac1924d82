-- Wanting to help with an idea, and what came of groups.

-- One row for each idea that somebody ever offered to help with; held while offers change, so that enough are found once.
CREATE TABLE idea_helpers (
    idea_id   BIGINT      NOT NULL,
    lab_id    BIGINT      NOT NULL,
    found_at  DATETIME(6) NULL COMMENT 'when enough wanted to help first',
    PRIMARY KEY (idea_id),
    CONSTRAINT fk_idea_helpers_idea FOREIGN KEY (lab_id, idea_id) REFERENCES idea (lab_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- One row for each person who ever offered; it says how the offer stands now.
CREATE SEQUENCE idea_help_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE idea_help (
    id             BIGINT      NOT NULL,
    lab_id         BIGINT      NOT NULL,
    idea_id        BIGINT      NOT NULL,
    person_id      BIGINT      NOT NULL,
    hands          BOOLEAN     NOT NULL,
    room           BOOLEAN     NOT NULL,
    tools          BOOLEAN     NOT NULL,
    languages      BOOLEAN     NOT NULL,
    has_time       BOOLEAN     NOT NULL,
    line           TEXT        NOT NULL COMMENT 'such as which language or which days, at most 120 characters; may be empty',
    language       VARCHAR(3)  NOT NULL COLLATE ascii_bin COMMENT 'of the line',
    line_state     VARCHAR(12) NOT NULL DEFAULT 'SHOWN',
    name_shown     BOOLEAN     NOT NULL DEFAULT FALSE,
    offered_at     DATETIME(6) NOT NULL,
    changed_at     DATETIME(6) NOT NULL,
    taken_back_at  DATETIME(6) NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_idea_help_once UNIQUE (idea_id, person_id),
    CONSTRAINT fk_idea_help_helpers FOREIGN KEY (idea_id) REFERENCES idea_helpers (idea_id),
    CONSTRAINT fk_idea_help_idea FOREIGN KEY (lab_id, idea_id) REFERENCES idea (lab_id, id),
    CONSTRAINT fk_idea_help_person FOREIGN KEY (lab_id, person_id) REFERENCES person (lab_id, id),
    CONSTRAINT ck_idea_help_ways CHECK (hands OR room OR tools OR languages OR has_time),
    CONSTRAINT ck_idea_help_line CHECK (line_state IN ('SHOWN', 'HIDDEN', 'REMOVED'))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_idea_help_list ON idea_help (idea_id, taken_back_at, offered_at, id);

-- What came of a group that has ended; its photos are those of the group.
CREATE SEQUENCE group_outcome_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE group_outcome (
    id              BIGINT      NOT NULL,
    lab_id          BIGINT      NOT NULL,
    group_id        BIGINT      NOT NULL,
    result          VARCHAR(12) NOT NULL,
    text            TEXT        NOT NULL COMMENT 'what came of it, 20-3,000 characters as people count them',
    learned         TEXT        NOT NULL COMMENT 'what others can learn, at most 2,000 characters; may be empty',
    language        VARCHAR(3)  NOT NULL COLLATE ascii_bin,
    hours_given     INT         NULL,
    people_reached  INT         NULL,
    consent_given   BOOLEAN     NOT NULL COMMENT 'in a group for young people: everybody on the photos has said yes',
    written_by      BIGINT      NOT NULL,
    written_at      DATETIME(6) NOT NULL,
    corrected_at    DATETIME(6) NULL,
    state           VARCHAR(12) NOT NULL,
    version         INT         NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT uk_group_outcome_group UNIQUE (group_id),
    CONSTRAINT uk_group_outcome_lab UNIQUE (lab_id, id),
    CONSTRAINT fk_group_outcome_group FOREIGN KEY (lab_id, group_id) REFERENCES working_group (lab_id, id),
    CONSTRAINT fk_group_outcome_person FOREIGN KEY (lab_id, written_by) REFERENCES person (lab_id, id),
    CONSTRAINT ck_group_outcome_result CHECK (result IN ('DONE', 'PARTLY', 'STOPPED')),
    CONSTRAINT ck_group_outcome_hours CHECK (hours_given BETWEEN 0 AND 100000),
    CONSTRAINT ck_group_outcome_people CHECK (people_reached BETWEEN 0 AND 100000),
    CONSTRAINT ck_group_outcome_state CHECK (state IN ('PUBLIC', 'HIDDEN', 'REMOVED'))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- Who coordinated a group as it ended: they may correct what it says came of it.
CREATE TABLE group_outcome_writer (
    lab_id     BIGINT NOT NULL,
    group_id   BIGINT NOT NULL,
    person_id  BIGINT NOT NULL,
    PRIMARY KEY (group_id, person_id),
    CONSTRAINT fk_group_outcome_writer_outcome FOREIGN KEY (group_id) REFERENCES group_outcome (group_id),
    CONSTRAINT fk_group_outcome_writer_person FOREIGN KEY (lab_id, person_id) REFERENCES person (lab_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
