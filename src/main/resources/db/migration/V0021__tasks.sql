-- Who does what in a group, and until when.

CREATE SEQUENCE task_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE task (
    id           BIGINT       NOT NULL,
    lab_id       BIGINT       NOT NULL,
    group_id     BIGINT       NOT NULL,
    author_id    BIGINT       NOT NULL,
    title        TEXT         NOT NULL COMMENT '3-120 characters as people count them',
    text         TEXT         NOT NULL COMMENT 'at most 1,000 characters as people count them; may be empty',
    language     VARCHAR(3)   NOT NULL COLLATE ascii_bin,
    edition      INT          NOT NULL DEFAULT 1 COMMENT 'which wording this is; where it stands and who does it change without it',
    state        VARCHAR(8)   NOT NULL,
    shown        VARCHAR(8)   NOT NULL,
    place        BIGINT       NOT NULL COMMENT 'among those of its group in the same state, the least first; counts for open ones only',
    who          BIGINT       NULL,
    asked        BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'who has not said yes yet',
    asked_by     BIGINT       NULL COMMENT 'who asked the one who does it, or is asked to',
    turn         INT          NOT NULL DEFAULT 0 COMMENT 'counts who it was with, so that each asking is told once',
    due          DATE         NULL COMMENT 'by the calendar of Europe/Stockholm',
    reminded_of  DATE         NULL COMMENT 'the due date that was told the day before',
    source_kind  VARCHAR(20)  NULL COLLATE ascii_bin COMMENT 'what it was made of, such as a promise at a meeting',
    source_id    BIGINT       NULL,
    created_at   DATETIME(6)  NOT NULL,
    changed_at   DATETIME(6)  NOT NULL,
    done_at      DATETIME(6)  NULL,
    done_by      BIGINT       NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_task_lab UNIQUE (lab_id, id),
    CONSTRAINT uk_task_source UNIQUE (group_id, source_kind, source_id),
    CONSTRAINT fk_task_group FOREIGN KEY (lab_id, group_id) REFERENCES working_group (lab_id, id),
    CONSTRAINT fk_task_author FOREIGN KEY (lab_id, author_id) REFERENCES person (lab_id, id),
    CONSTRAINT fk_task_who FOREIGN KEY (lab_id, who) REFERENCES person (lab_id, id),
    CONSTRAINT fk_task_asked_by FOREIGN KEY (lab_id, asked_by) REFERENCES person (lab_id, id),
    CONSTRAINT fk_task_done_by FOREIGN KEY (lab_id, done_by) REFERENCES person (lab_id, id),
    CONSTRAINT ck_task_state CHECK (state IN ('TODO', 'DOING', 'DONE')),
    CONSTRAINT ck_task_shown CHECK (shown IN ('PUBLIC', 'HIDDEN', 'REMOVED', 'DELETED')),
    CONSTRAINT ck_task_done CHECK ((state = 'DONE') = (done_at IS NOT NULL) AND (done_at IS NULL) = (done_by IS NULL)),
    CONSTRAINT ck_task_asked CHECK (NOT asked OR (who IS NOT NULL AND asked_by IS NOT NULL AND state <> 'DONE')),
    CONSTRAINT ck_task_source CHECK ((source_kind IS NULL) = (source_id IS NULL))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_task_board ON task (group_id, shown, state, place, id);
CREATE INDEX ix_task_done ON task (group_id, shown, state, done_at, id);
CREATE INDEX ix_task_who ON task (lab_id, who, shown, state, due);
CREATE INDEX ix_task_due ON task (due, state);
