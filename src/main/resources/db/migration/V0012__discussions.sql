-- What people say to each other below content of any kind.

-- reply_to is the comment that begins the thread; there is one level of replies.
CREATE SEQUENCE comment_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE comment (
    id             BIGINT      NOT NULL,
    lab_id         BIGINT      NOT NULL,
    content_kind   VARCHAR(20) NOT NULL COLLATE ascii_bin,
    content_id     BIGINT      NOT NULL,
    reply_to       BIGINT      NULL,
    thread_id      BIGINT      AS (COALESCE(reply_to, id)) PERSISTENT,
    author_id      BIGINT      NOT NULL,
    state          VARCHAR(12) NOT NULL,
    previous_state VARCHAR(12) NULL COMMENT 'where a hidden or removed comment comes back to',
    text           TEXT        NOT NULL COMMENT 'empty once its author deleted it',
    language       VARCHAR(3)  NOT NULL COLLATE ascii_bin,
    token          VARCHAR(36) NOT NULL COLLATE ascii_bin COMMENT 'of the draft it was: posting it twice posts it once',
    thanks_count   INT         NOT NULL DEFAULT 0 COMMENT 'follows the table comment_thanks',
    written_at     DATETIME(6) NOT NULL,
    stands_at      DATETIME(6) NOT NULL COMMENT 'its place among the others: when it was written, or approved',
    edited_at      DATETIME(6) NULL,
    version        INT         NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT uk_comment_lab UNIQUE (lab_id, id),
    CONSTRAINT uk_comment_once UNIQUE (author_id, token),
    CONSTRAINT fk_comment_author FOREIGN KEY (lab_id, author_id) REFERENCES person (lab_id, id),
    CONSTRAINT fk_comment_reply FOREIGN KEY (lab_id, reply_to) REFERENCES comment (lab_id, id),
    CONSTRAINT ck_comment_state CHECK (state IN ('WAITING', 'PUBLIC', 'HIDDEN', 'REMOVED', 'DELETED')),
    CONSTRAINT ck_comment_previous CHECK ((state IN ('HIDDEN', 'REMOVED')) = (previous_state IS NOT NULL)),
    CONSTRAINT ck_comment_thanks CHECK (thanks_count >= 0)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_comment_threads ON comment (lab_id, content_kind, content_id, reply_to, stands_at, id);
CREATE INDEX ix_comment_thread ON comment (thread_id, stands_at, id);
CREATE INDEX ix_comment_public ON comment (lab_id, content_kind, content_id, state);
CREATE INDEX ix_comment_author ON comment (lab_id, author_id, written_at);

CREATE TABLE comment_thanks (
    lab_id      BIGINT      NOT NULL,
    comment_id  BIGINT      NOT NULL,
    person_id   BIGINT      NOT NULL,
    created_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (comment_id, person_id),
    CONSTRAINT fk_comment_thanks_comment FOREIGN KEY (lab_id, comment_id) REFERENCES comment (lab_id, id),
    CONSTRAINT fk_comment_thanks_person FOREIGN KEY (lab_id, person_id) REFERENCES person (lab_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- Who is spoken to by name.
CREATE TABLE comment_mention (
    lab_id      BIGINT      NOT NULL,
    comment_id  BIGINT      NOT NULL,
    person_id   BIGINT      NOT NULL,
    PRIMARY KEY (comment_id, person_id),
    CONSTRAINT fk_comment_mention_comment FOREIGN KEY (lab_id, comment_id) REFERENCES comment (lab_id, id),
    CONSTRAINT fk_comment_mention_person FOREIGN KEY (lab_id, person_id) REFERENCES person (lab_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- What somebody has begun to write: one for each thread, and one for a new thread.
CREATE TABLE comment_draft (
    lab_id        BIGINT      NOT NULL,
    person_id     BIGINT      NOT NULL,
    content_kind  VARCHAR(20) NOT NULL COLLATE ascii_bin,
    content_id    BIGINT      NOT NULL,
    reply_to      BIGINT      NOT NULL COMMENT '0 for a new thread',
    text          MEDIUMTEXT  NOT NULL,
    token         VARCHAR(36) NOT NULL COLLATE ascii_bin,
    updated_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (lab_id, person_id, content_kind, content_id, reply_to),
    CONSTRAINT fk_comment_draft_person FOREIGN KEY (lab_id, person_id) REFERENCES person (lab_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_comment_draft_age ON comment_draft (updated_at);
