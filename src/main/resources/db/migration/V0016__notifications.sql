-- What somebody is told: facts only, which are put into words when they are read. What was removed is not kept here.
CREATE SEQUENCE notification_seq START WITH 1 INCREMENT BY 1 CACHE 1000;
CREATE TABLE notification (
    id            BIGINT      NOT NULL DEFAULT (NEXTVAL(notification_seq)),
    lab_id        BIGINT      NOT NULL,
    person_id     BIGINT      NOT NULL COMMENT 'who is told',
    kind          VARCHAR(24) NOT NULL COLLATE ascii_bin,
    cause         VARCHAR(64) NOT NULL COLLATE ascii_bin COMMENT 'names what happened: each person is told of it once',
    content_kind  VARCHAR(20) NULL COLLATE ascii_bin COMMENT 'what it is about',
    content_id    BIGINT      NULL,
    source_kind   VARCHAR(20) NULL COLLATE ascii_bin COMMENT 'what else one must know to read of it: decision, case, comment, idea',
    source_id     BIGINT      NULL,
    actor_id      BIGINT      NULL COMMENT 'whose act it was, where that is for this person to know',
    detail        VARCHAR(24) NULL COLLATE ascii_bin COMMENT 'a word or figure that belongs to the kind: where an idea moved, how many votes',
    happened_at   DATETIME(6) NOT NULL,
    read_at       DATETIME(6) NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_notification_once UNIQUE (person_id, cause),
    CONSTRAINT fk_notification_person FOREIGN KEY (lab_id, person_id) REFERENCES person (lab_id, id),
    CONSTRAINT ck_notification_content CHECK ((content_kind IS NULL) = (content_id IS NULL)),
    CONSTRAINT ck_notification_source CHECK ((source_kind IS NULL) = (source_id IS NULL))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
-- One to read by, newest first, and one to count what is unread.
CREATE INDEX ix_notification_newest ON notification (lab_id, person_id, happened_at, id);
CREATE INDEX ix_notification_unread ON notification (lab_id, person_id, read_at);
