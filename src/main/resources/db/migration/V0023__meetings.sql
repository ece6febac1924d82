-- Meetings of a group or of the whole area, and who comes.

-- Meetings that repeat: each date is a meeting of its own.
CREATE SEQUENCE meeting_series_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE meeting_series (
    id        BIGINT      NOT NULL,
    lab_id    BIGINT      NOT NULL,
    group_id  BIGINT      NULL,
    made_by   BIGINT      NOT NULL,
    every     VARCHAR(12) NOT NULL,
    made_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_meeting_series_lab UNIQUE (lab_id, id),
    CONSTRAINT fk_meeting_series_lab FOREIGN KEY (lab_id) REFERENCES lab (id),
    CONSTRAINT fk_meeting_series_group FOREIGN KEY (lab_id, group_id) REFERENCES working_group (lab_id, id),
    CONSTRAINT fk_meeting_series_person FOREIGN KEY (lab_id, made_by) REFERENCES person (lab_id, id),
    CONSTRAINT ck_meeting_series_every CHECK (every IN ('WEEK', 'SECOND_WEEK', 'MONTH'))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE SEQUENCE meeting_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE meeting (
    id               BIGINT       NOT NULL,
    lab_id           BIGINT       NOT NULL,
    group_id         BIGINT       NULL COMMENT 'empty: of the whole area',
    series_id        BIGINT       NULL,
    made_by          BIGINT       NOT NULL,
    title            VARCHAR(320) NOT NULL COMMENT '3-80 characters as people count them',
    text             TEXT         NOT NULL COMMENT 'at most 2,000 characters as people count them; may be empty',
    language         VARCHAR(3)   NOT NULL COLLATE ascii_bin,
    starts           DATETIME     NOT NULL COMMENT 'as clocks show it here (Europe/Stockholm)',
    ends             DATETIME     NOT NULL COMMENT 'as clocks show it here',
    starts_at        DATETIME(6)  NOT NULL COMMENT 'the same in UTC',
    ends_at          DATETIME(6)  NOT NULL COMMENT 'the same in UTC',
    place_id         BIGINT       NULL,
    directions       TEXT         NOT NULL COMMENT 'how to find it, at most 300 characters; may be empty',
    link             VARCHAR(500) NULL COMMENT 'https, where one meets on the net',
    spoken           VARCHAR(80)  NOT NULL COLLATE ascii_bin COMMENT 'codes of languages, with commas between them; may be empty',
    childcare        VARCHAR(8)   NOT NULL,
    childcare_words  TEXT         NOT NULL COMMENT 'at most 120 characters; may be empty',
    food             VARCHAR(8)   NOT NULL,
    food_words       TEXT         NOT NULL COMMENT 'at most 120 characters; may be empty',
    step_free        VARCHAR(8)   NOT NULL,
    step_free_words  TEXT         NOT NULL COMMENT 'at most 120 characters; may be empty',
    bring            TEXT         NOT NULL COMMENT 'what to bring, at most 300 characters; may be empty',
    most_people      INT          NULL COMMENT 'the limit; empty where there is none',
    room             INT          NULL COMMENT 'the limit, or as many as had a seat when it was lowered',
    seats            INT          NOT NULL DEFAULT 0 COMMENT 'people who come; follows the table meeting_answer',
    next_ticket      INT          NOT NULL DEFAULT 1 COMMENT 'of the next one in the line',
    state            VARCHAR(12)  NOT NULL,
    stood_as         VARCHAR(12)  NULL COMMENT 'where a hidden or removed meeting comes back to',
    why_called_off   TEXT         NOT NULL COMMENT 'at most 300 characters; empty where it is not called off',
    called_off_at    DATETIME(6)  NULL,
    sequence         INT          NOT NULL DEFAULT 0 COMMENT 'raised with each change, for calendars (RFC 5545, 3.8.7.4)',
    made_at          DATETIME(6)  NOT NULL,
    changed_at       DATETIME(6)  NOT NULL,
    reminded_at      DATETIME(6)  NULL COMMENT 'when those who come were reminded',
    version          INT          NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT uk_meeting_lab UNIQUE (lab_id, id),
    CONSTRAINT fk_meeting_lab FOREIGN KEY (lab_id) REFERENCES lab (id),
    CONSTRAINT fk_meeting_group FOREIGN KEY (lab_id, group_id) REFERENCES working_group (lab_id, id),
    CONSTRAINT fk_meeting_series FOREIGN KEY (lab_id, series_id) REFERENCES meeting_series (lab_id, id),
    CONSTRAINT fk_meeting_person FOREIGN KEY (lab_id, made_by) REFERENCES person (lab_id, id),
    CONSTRAINT fk_meeting_place FOREIGN KEY (lab_id, place_id) REFERENCES place (lab_id, id),
    CONSTRAINT ck_meeting_state CHECK (state IN ('PLANNED', 'CALLED_OFF', 'HIDDEN', 'REMOVED')),
    CONSTRAINT ck_meeting_stood CHECK ((state IN ('HIDDEN', 'REMOVED')) = (stood_as IS NOT NULL)
        AND (stood_as IS NULL OR stood_as NOT IN ('HIDDEN', 'REMOVED'))),
    CONSTRAINT ck_meeting_called_off CHECK ((COALESCE(stood_as, state) = 'CALLED_OFF') = (called_off_at IS NOT NULL)),
    CONSTRAINT ck_meeting_time CHECK (starts_at < ends_at),
    CONSTRAINT ck_meeting_offers CHECK (childcare IN ('YES', 'NO', 'UNKNOWN') AND food IN ('YES', 'NO', 'UNKNOWN')
        AND step_free IN ('YES', 'NO', 'UNKNOWN')),
    CONSTRAINT ck_meeting_most CHECK (most_people BETWEEN 1 AND 1000),
    CONSTRAINT ck_meeting_room CHECK ((room IS NULL) = (most_people IS NULL) AND (room IS NULL OR room >= most_people)),
    CONSTRAINT ck_meeting_seats CHECK (seats >= 0 AND (room IS NULL OR seats <= room))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_meeting_coming ON meeting (lab_id, state, starts_at, id);
CREATE INDEX ix_meeting_group ON meeting (group_id, state, starts_at, id);
CREATE INDEX ix_meeting_series ON meeting (series_id, starts_at);
CREATE INDEX ix_meeting_soon ON meeting (state, reminded_at, starts_at);

-- What one person answered. Seats change only while the meeting's row is held.
CREATE TABLE meeting_answer (
    lab_id       BIGINT      NOT NULL,
    meeting_id   BIGINT      NOT NULL,
    person_id    BIGINT      NOT NULL,
    answer       VARCHAR(8)  NOT NULL,
    adults       INT         NOT NULL,
    children     INT         NOT NULL,
    ticket       INT         NULL COMMENT 'of those who wait: who has the lower one came first',
    asked_again  BOOLEAN     NOT NULL DEFAULT FALSE COMMENT 'it moved, and they have not answered since',
    answered_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (meeting_id, person_id),
    CONSTRAINT uk_meeting_answer_ticket UNIQUE (meeting_id, ticket),
    CONSTRAINT fk_meeting_answer_meeting FOREIGN KEY (lab_id, meeting_id) REFERENCES meeting (lab_id, id),
    CONSTRAINT fk_meeting_answer_person FOREIGN KEY (lab_id, person_id) REFERENCES person (lab_id, id),
    CONSTRAINT ck_meeting_answer CHECK (answer IN ('COMING', 'WAITING', 'MAYBE', 'NO')),
    CONSTRAINT ck_meeting_answer_ticket CHECK ((answer = 'WAITING') = (ticket IS NOT NULL)),
    CONSTRAINT ck_meeting_answer_people CHECK (adults BETWEEN 0 AND 10 AND children BETWEEN 0 AND 10
        AND ((answer = 'NO') = (adults + children = 0)))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_meeting_answer_list ON meeting_answer (meeting_id, answer, answered_at, person_id);
CREATE INDEX ix_meeting_answer_person ON meeting_answer (lab_id, person_id, meeting_id);
