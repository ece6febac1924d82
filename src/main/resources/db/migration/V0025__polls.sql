-- Polls: a group decides together.

CREATE SEQUENCE poll_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE poll (
    id             BIGINT      NOT NULL,
    lab_id         BIGINT      NOT NULL,
    group_id       BIGINT      NOT NULL,
    made_by        BIGINT      NOT NULL,
    kind           VARCHAR(12) NOT NULL,
    question       TEXT        NOT NULL COMMENT '5-120 characters as people count them',
    text           TEXT        NOT NULL COMMENT 'at most 2000 characters; may be empty',
    language       VARCHAR(3)  NOT NULL COLLATE ascii_bin,
    most           INT         NOT NULL DEFAULT 0 COMMENT 'how many of several one may choose; 0 is as many as one likes',
    secret         BOOLEAN     NOT NULL COMMENT 'nobody ever reads who answered what',
    shows_running  BOOLEAN     NOT NULL COMMENT 'who has answered reads the figures before it ends',
    state          VARCHAR(12) NOT NULL COMMENT 'what moderation made of it',
    made_at        DATETIME(6) NOT NULL,
    ends_at        DATETIME(6) NOT NULL,
    first_ends_at  DATETIME(6) NOT NULL COMMENT 'when it was to end at first',
    end_changed_at DATETIME(6) NULL,
    end_changed_by BIGINT      NULL,
    reminded_at    DATETIME(6) NULL COMMENT 'when those who had not answered were reminded of its end',
    closed_at      DATETIME(6) NULL COMMENT 'when its result was written down',
    answered       INT         NULL COMMENT 'how many ballots count; from then on',
    version        INT         NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT uk_poll_lab UNIQUE (lab_id, id),
    CONSTRAINT fk_poll_group FOREIGN KEY (lab_id, group_id) REFERENCES working_group (lab_id, id),
    CONSTRAINT fk_poll_person FOREIGN KEY (lab_id, made_by) REFERENCES person (lab_id, id),
    CONSTRAINT fk_poll_changed FOREIGN KEY (lab_id, end_changed_by) REFERENCES person (lab_id, id),
    CONSTRAINT ck_poll_kind CHECK (kind IN ('YES_NO', 'ONE', 'SEVERAL', 'DATE', 'CONSENT')),
    CONSTRAINT ck_poll_state CHECK (state IN ('PUBLIC', 'HIDDEN', 'REMOVED')),
    CONSTRAINT ck_poll_most CHECK (most = 0 OR most > 0 AND kind = 'SEVERAL'),
    CONSTRAINT ck_poll_running CHECK (NOT secret OR NOT shows_running),
    CONSTRAINT ck_poll_closed CHECK ((closed_at IS NULL) = (answered IS NULL))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_poll_list ON poll (lab_id, group_id, ends_at);
CREATE INDEX ix_poll_closing ON poll (closed_at, ends_at);

-- What can be chosen. Where the question itself is answered (yes or no, consent), it is the only one.
CREATE SEQUENCE poll_option_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE poll_option (
    id        BIGINT      NOT NULL,
    lab_id    BIGINT      NOT NULL,
    poll_id   BIGINT      NOT NULL,
    position  INT         NOT NULL,
    text      TEXT        NOT NULL COMMENT 'at most 100 characters; empty for a date and for the question itself',
    at        DATETIME(0) NULL COMMENT 'a date that may suit, as clocks show it here',
    PRIMARY KEY (id),
    CONSTRAINT uk_poll_option_position UNIQUE (poll_id, position),
    CONSTRAINT uk_poll_option_poll UNIQUE (poll_id, id),
    CONSTRAINT fk_poll_option_poll FOREIGN KEY (lab_id, poll_id) REFERENCES poll (lab_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- What one person answered. Of a secret poll nothing is left here once it is closed but the reasons, whose rows are others then:
-- of nobody, in an order by chance.
CREATE SEQUENCE ballot_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE ballot (
    id            BIGINT      NOT NULL,
    lab_id        BIGINT      NOT NULL,
    poll_id       BIGINT      NOT NULL,
    person_id     BIGINT      NULL,
    stance        VARCHAR(12) NULL COMMENT 'of a consent round: what the reason is for',
    reason        TEXT        NOT NULL COMMENT 'of a consent round, at most 500 characters; may be empty',
    language      VARCHAR(3)  NOT NULL COLLATE ascii_bin,
    reason_state  VARCHAR(12) NOT NULL DEFAULT 'PUBLIC' COMMENT 'what moderation made of the reason',
    counts        BOOLEAN     NOT NULL DEFAULT TRUE COMMENT 'once the poll is closed: whether it was cast by a member',
    cast_at       DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_ballot_once UNIQUE (poll_id, person_id),
    CONSTRAINT uk_ballot_lab UNIQUE (lab_id, id),
    CONSTRAINT fk_ballot_poll FOREIGN KEY (lab_id, poll_id) REFERENCES poll (lab_id, id),
    CONSTRAINT fk_ballot_person FOREIGN KEY (lab_id, person_id) REFERENCES person (lab_id, id),
    CONSTRAINT ck_ballot_stance CHECK (stance IS NULL OR stance IN ('AGREE', 'LIVE_WITH', 'OBJECT')),
    CONSTRAINT ck_ballot_object CHECK (stance IS NULL OR stance <> 'OBJECT' OR reason <> ''),
    CONSTRAINT ck_ballot_reason CHECK (reason_state IN ('PUBLIC', 'HIDDEN', 'REMOVED'))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_ballot_person ON ballot (lab_id, person_id, poll_id);

CREATE TABLE ballot_answer (
    ballot_id  BIGINT      NOT NULL,
    option_id  BIGINT      NOT NULL,
    stance     VARCHAR(12) NOT NULL,
    only_one   BOOLEAN     NULL COMMENT 'TRUE where a ballot has one answer',
    PRIMARY KEY (ballot_id, option_id),
    CONSTRAINT uk_ballot_answer_one UNIQUE (ballot_id, only_one),
    CONSTRAINT fk_ballot_answer_ballot FOREIGN KEY (ballot_id) REFERENCES ballot (id) ON DELETE CASCADE,
    CONSTRAINT fk_ballot_answer_option FOREIGN KEY (option_id) REFERENCES poll_option (id),
    CONSTRAINT ck_ballot_answer_stance
        CHECK (stance IN ('YES', 'NO', 'ABSTAIN', 'CHOSEN', 'IF_NEED_BE', 'AGREE', 'LIVE_WITH', 'OBJECT')),
    CONSTRAINT ck_ballot_answer_one CHECK (only_one IS NULL OR only_one)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- What came of it, written down once.
CREATE TABLE poll_result (
    poll_id    BIGINT      NOT NULL,
    option_id  BIGINT      NOT NULL,
    stance     VARCHAR(12) NOT NULL,
    figure     INT         NOT NULL,
    PRIMARY KEY (poll_id, option_id, stance),
    CONSTRAINT fk_poll_result_poll FOREIGN KEY (poll_id) REFERENCES poll (id),
    CONSTRAINT fk_poll_result_option FOREIGN KEY (poll_id, option_id) REFERENCES poll_option (poll_id, id),
    CONSTRAINT ck_poll_result_figure CHECK (figure > 0)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
