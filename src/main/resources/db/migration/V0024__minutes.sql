-- What is to be spoken of at a meeting, what was agreed there, and the way of meetings into people's calendars.

CREATE SEQUENCE agenda_point_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE agenda_point (
    id          BIGINT       NOT NULL,
    lab_id      BIGINT       NOT NULL,
    meeting_id  BIGINT       NOT NULL,
    author_id   BIGINT       NOT NULL,
    title       TEXT         NOT NULL COMMENT '3-120 characters as people count them',
    text        TEXT         NOT NULL COMMENT 'at most 500 characters as people count them; may be empty',
    minutes     INT          NULL COMMENT 'how long it may take',
    language    VARCHAR(3)   NOT NULL COLLATE ascii_bin,
    state       VARCHAR(8)   NOT NULL,
    place       BIGINT       NOT NULL COMMENT 'among those of its meeting, the least first',
    edition     INT          NOT NULL DEFAULT 1 COMMENT 'which wording this is',
    written_at  DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_agenda_point_lab UNIQUE (lab_id, id),
    CONSTRAINT fk_agenda_point_meeting FOREIGN KEY (lab_id, meeting_id) REFERENCES meeting (lab_id, id),
    CONSTRAINT fk_agenda_point_author FOREIGN KEY (lab_id, author_id) REFERENCES person (lab_id, id),
    CONSTRAINT ck_agenda_point_state CHECK (state IN ('PUBLIC', 'HIDDEN', 'REMOVED', 'DELETED')),
    CONSTRAINT ck_agenda_point_minutes CHECK (minutes BETWEEN 1 AND 240)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_agenda_point_list ON agenda_point (meeting_id, state, place, id);
CREATE INDEX ix_agenda_point_author ON agenda_point (lab_id, author_id, state);

CREATE SEQUENCE minutes_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE minutes (
    id            BIGINT      NOT NULL,
    lab_id        BIGINT      NOT NULL,
    meeting_id    BIGINT      NOT NULL,
    state         VARCHAR(8)  NOT NULL,
    text          MEDIUMTEXT  NOT NULL COMMENT 'at most 10,000 characters as people count them; may be empty',
    decisions     MEDIUMTEXT  NOT NULL COMMENT 'one a line, at most 50 of at most 300 characters; may be empty',
    language      VARCHAR(3)  NOT NULL COLLATE ascii_bin,
    adults        INT         NULL COMMENT 'who came',
    children      INT         NULL COMMENT 'who came',
    edition       INT         NOT NULL COMMENT 'which wording this is',
    saved_by      BIGINT      NOT NULL,
    saved_at      DATETIME(6) NOT NULL,
    published_by  BIGINT      NULL,
    published_at  DATETIME(6) NULL,
    corrected_at  DATETIME(6) NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_minutes_lab UNIQUE (lab_id, id),
    CONSTRAINT uk_minutes_meeting UNIQUE (meeting_id),
    CONSTRAINT fk_minutes_meeting FOREIGN KEY (lab_id, meeting_id) REFERENCES meeting (lab_id, id),
    CONSTRAINT fk_minutes_saved_by FOREIGN KEY (lab_id, saved_by) REFERENCES person (lab_id, id),
    CONSTRAINT fk_minutes_published_by FOREIGN KEY (lab_id, published_by) REFERENCES person (lab_id, id),
    CONSTRAINT ck_minutes_state CHECK (state IN ('DRAFT', 'PUBLIC', 'HIDDEN', 'REMOVED')),
    CONSTRAINT ck_minutes_published CHECK ((state = 'DRAFT') = (published_at IS NULL)
        AND (published_at IS NULL) = (published_by IS NULL)),
    CONSTRAINT ck_minutes_corrected CHECK (corrected_at IS NULL OR published_at IS NOT NULL),
    CONSTRAINT ck_minutes_people CHECK (adults BETWEEN 0 AND 2000 AND children BETWEEN 0 AND 2000)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- Who said at a meeting that they will do what. It stands in the minutes, and is read by whoever reads those.
CREATE SEQUENCE meeting_promise_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE meeting_promise (
    id          BIGINT       NOT NULL,
    lab_id      BIGINT       NOT NULL,
    meeting_id  BIGINT       NOT NULL,
    who         BIGINT       NULL COMMENT 'a member of the group',
    who_words   TEXT         NOT NULL COMMENT 'somebody else, at most 60 characters as people count them; empty where it is a member',
    what        TEXT         NOT NULL COMMENT '3-120 characters as people count them',
    due         DATE         NULL COMMENT 'by the calendar of Europe/Stockholm',
    language    VARCHAR(3)   NOT NULL COLLATE ascii_bin,
    taken_back  BOOLEAN      NOT NULL DEFAULT FALSE,
    written_by  BIGINT       NOT NULL,
    written_at  DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_meeting_promise_lab UNIQUE (lab_id, id),
    CONSTRAINT fk_meeting_promise_meeting FOREIGN KEY (lab_id, meeting_id) REFERENCES meeting (lab_id, id),
    CONSTRAINT fk_meeting_promise_who FOREIGN KEY (lab_id, who) REFERENCES person (lab_id, id),
    CONSTRAINT fk_meeting_promise_written_by FOREIGN KEY (lab_id, written_by) REFERENCES person (lab_id, id),
    CONSTRAINT ck_meeting_promise_who CHECK ((who IS NULL) = (who_words <> ''))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_meeting_promise_who ON meeting_promise (lab_id, who);
CREATE INDEX ix_meeting_promise_list ON meeting_promise (meeting_id, taken_back, id);

-- Calendars cannot sign in: whoever has the address reads the meetings of a person's groups, and nothing else.
CREATE TABLE calendar_address (
    lab_id     BIGINT      NOT NULL,
    person_id  BIGINT      NOT NULL,
    token      VARCHAR(32) NOT NULL COLLATE ascii_bin,
    made_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (person_id),
    CONSTRAINT uk_calendar_address_token UNIQUE (token),
    CONSTRAINT fk_calendar_address_person FOREIGN KEY (lab_id, person_id) REFERENCES person (lab_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
