-- What is being carried out, by whom, step by step; and what was promised until when.

CREATE SEQUENCE project_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE project (
    id            BIGINT       NOT NULL,
    lab_id        BIGINT       NOT NULL,
    partner_id    BIGINT       NULL COMMENT 'the organisation that carries it out',
    group_id      BIGINT       NULL COMMENT 'the working group that carries it out, alone or together with the organisation',
    state         VARCHAR(12)  NOT NULL,
    stood_as      VARCHAR(12)  NULL COMMENT 'where a hidden or removed one comes back to',
    title         TEXT         NOT NULL COMMENT '3-80 characters as people count them',
    text          MEDIUMTEXT   NOT NULL COMMENT 'what is done and why, at most 3,000 characters',
    language      VARCHAR(3)   NOT NULL COLLATE ascii_bin,
    category_id   BIGINT       NULL,
    place_id      BIGINT       NULL,
    cost          BIGINT       NULL COMMENT 'in whole kronor; NULL: not said',
    money_from    TEXT         NOT NULL COMMENT 'where the money comes from, at most 200 characters; may be empty',
    contact       TEXT         NOT NULL COMMENT 'whom to talk to, at most 200 characters; may be empty',
    outcome       MEDIUMTEXT   NOT NULL COMMENT 'what came of it, at most 3,000 characters; empty until it is done',
    outcome_language VARCHAR(3) NULL COLLATE ascii_bin,
    started_by    BIGINT       NOT NULL COMMENT 'who wrote it; readers see its owners only',
    started_at    DATETIME(6)  NOT NULL,
    under_way_at  DATETIME(6)  NULL,
    done_at       DATETIME(6)  NULL,
    changed_at    DATETIME(6)  NOT NULL COMMENT 'when something happened in it last',
    archived_at   DATETIME(6)  NULL COMMENT 'since when it is not carried on; it stays readable',
    archived_why  TEXT         NULL COMMENT 'why, at most 1,000 characters; public',
    archived_language VARCHAR(3) NULL COLLATE ascii_bin,
    edition       INT          NOT NULL DEFAULT 0 COMMENT 'raised each time its words change',
    version       INT          NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT uk_project_lab UNIQUE (lab_id, id),
    CONSTRAINT fk_project_partner FOREIGN KEY (lab_id, partner_id) REFERENCES partner (lab_id, id),
    CONSTRAINT fk_project_group FOREIGN KEY (lab_id, group_id) REFERENCES working_group (lab_id, id),
    CONSTRAINT fk_project_category FOREIGN KEY (lab_id, category_id) REFERENCES category (lab_id, id),
    CONSTRAINT fk_project_place FOREIGN KEY (lab_id, place_id) REFERENCES place (lab_id, id),
    CONSTRAINT fk_project_person FOREIGN KEY (lab_id, started_by) REFERENCES person (lab_id, id),
    CONSTRAINT ck_project_owner CHECK (partner_id IS NOT NULL OR group_id IS NOT NULL),
    CONSTRAINT ck_project_state CHECK (state IN ('PLANNED', 'UNDER_WAY', 'DONE', 'HIDDEN', 'REMOVED')),
    CONSTRAINT ck_project_stood CHECK ((state IN ('HIDDEN', 'REMOVED')) = (stood_as IS NOT NULL)
        AND (stood_as IS NULL OR stood_as NOT IN ('HIDDEN', 'REMOVED'))),
    CONSTRAINT ck_project_done CHECK ((COALESCE(stood_as, state) = 'DONE') = (done_at IS NOT NULL)),
    -- What is done says what came of it.
    CONSTRAINT ck_project_outcome CHECK ((done_at IS NULL OR outcome <> '') AND (outcome = '') = (outcome_language IS NULL)),
    CONSTRAINT ck_project_archived CHECK ((archived_at IS NULL) = (archived_why IS NULL)
        AND (archived_why IS NULL) = (archived_language IS NULL)),
    CONSTRAINT ck_project_cost CHECK (cost IS NULL OR cost BETWEEN 0 AND 1000000000)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_project_list ON project (lab_id, state, changed_at, id);
CREATE INDEX ix_project_partner ON project (lab_id, partner_id, state, changed_at);
CREATE INDEX ix_project_group ON project (lab_id, group_id, state, changed_at);

-- The ideas it carries out. An idea is carried out by one project at a time.
CREATE TABLE project_idea (
    lab_id     BIGINT NOT NULL,
    project_id BIGINT NOT NULL,
    idea_id    BIGINT NOT NULL,
    PRIMARY KEY (project_id, idea_id),
    CONSTRAINT uk_project_idea UNIQUE (idea_id),
    CONSTRAINT fk_project_idea_project FOREIGN KEY (lab_id, project_id) REFERENCES project (lab_id, id),
    CONSTRAINT fk_project_idea_idea FOREIGN KEY (lab_id, idea_id) REFERENCES idea (lab_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- Its steps; how far it has come follows from them. Dates are those of Europe/Stockholm.
CREATE SEQUENCE milestone_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE milestone (
    id         BIGINT      NOT NULL,
    lab_id     BIGINT      NOT NULL,
    project_id BIGINT      NOT NULL,
    position   INT         NOT NULL COMMENT 'order within the project, from 0',
    title      TEXT        NOT NULL COMMENT '3-80 characters as people count them',
    language   VARCHAR(3)  NOT NULL COLLATE ascii_bin,
    state      VARCHAR(12) NOT NULL,
    due_on     DATE        NULL COMMENT 'until when; NULL: not said',
    done_on    DATE        NULL,
    version    INT         NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT uk_milestone_lab UNIQUE (lab_id, id),
    CONSTRAINT fk_milestone_project FOREIGN KEY (lab_id, project_id) REFERENCES project (lab_id, id),
    CONSTRAINT ck_milestone_state CHECK (state IN ('PLANNED', 'UNDER_WAY', 'DONE')),
    CONSTRAINT ck_milestone_done CHECK ((state = 'DONE') = (done_on IS NOT NULL)),
    CONSTRAINT ck_milestone_position CHECK (position BETWEEN 0 AND 29)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_milestone_project ON milestone (lab_id, project_id, position);

-- What an organisation or a working group said that it would do, and until when. With a project, an idea, both, or by itself.
CREATE SEQUENCE promise_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE promise (
    id           BIGINT      NOT NULL,
    lab_id       BIGINT      NOT NULL,
    partner_id   BIGINT      NULL COMMENT 'who promised: an organisation',
    group_id     BIGINT      NULL COMMENT 'or a working group',
    project_id   BIGINT      NULL,
    idea_id      BIGINT      NULL,
    category_id  BIGINT      NULL COMMENT 'as the project or the idea had it when it was made',
    place_id     BIGINT      NULL,
    state        VARCHAR(12) NOT NULL,
    stood_as     VARCHAR(12) NULL COMMENT 'where a hidden or removed one comes back to',
    text         TEXT        NOT NULL COMMENT 'what is promised, 5-200 characters as people count them',
    language     VARCHAR(3)  NOT NULL COLLATE ascii_bin,
    made_on      DATE        NOT NULL,
    due_on       DATE        NOT NULL COMMENT 'until when, as it stands now; late from the day after',
    first_due_on DATE        NOT NULL COMMENT 'as it was promised first',
    moved_times  INT         NOT NULL DEFAULT 0 COMMENT 'how often somebody said that the date cannot be kept',
    kept_on      DATE        NULL,
    made_by      BIGINT      NOT NULL COMMENT 'who wrote it; readers see who promised',
    version      INT         NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT uk_promise_lab UNIQUE (lab_id, id),
    CONSTRAINT fk_promise_partner FOREIGN KEY (lab_id, partner_id) REFERENCES partner (lab_id, id),
    CONSTRAINT fk_promise_group FOREIGN KEY (lab_id, group_id) REFERENCES working_group (lab_id, id),
    CONSTRAINT fk_promise_project FOREIGN KEY (lab_id, project_id) REFERENCES project (lab_id, id),
    CONSTRAINT fk_promise_idea FOREIGN KEY (lab_id, idea_id) REFERENCES idea (lab_id, id),
    CONSTRAINT fk_promise_category FOREIGN KEY (lab_id, category_id) REFERENCES category (lab_id, id),
    CONSTRAINT fk_promise_place FOREIGN KEY (lab_id, place_id) REFERENCES place (lab_id, id),
    CONSTRAINT fk_promise_person FOREIGN KEY (lab_id, made_by) REFERENCES person (lab_id, id),
    CONSTRAINT ck_promise_owner CHECK ((partner_id IS NULL) <> (group_id IS NULL)),
    CONSTRAINT ck_promise_state CHECK (state IN ('OPEN', 'KEPT', 'HIDDEN', 'REMOVED')),
    CONSTRAINT ck_promise_stood CHECK ((state IN ('HIDDEN', 'REMOVED')) = (stood_as IS NOT NULL)
        AND (stood_as IS NULL OR stood_as NOT IN ('HIDDEN', 'REMOVED'))),
    CONSTRAINT ck_promise_kept CHECK ((COALESCE(stood_as, state) = 'KEPT') = (kept_on IS NOT NULL)),
    CONSTRAINT ck_promise_due CHECK (first_due_on >= made_on)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_promise_due ON promise (lab_id, state, due_on, id);
CREATE INDEX ix_promise_partner ON promise (lab_id, partner_id, state, due_on);
CREATE INDEX ix_promise_group ON promise (lab_id, group_id, state, due_on);
CREATE INDEX ix_promise_project ON promise (lab_id, project_id, due_on);
CREATE INDEX ix_promise_idea ON promise (lab_id, idea_id, due_on);

-- Each time a date could not be kept: why, and the new one. Public.
CREATE TABLE promise_move (
    lab_id     BIGINT      NOT NULL,
    promise_id BIGINT      NOT NULL,
    number     INT         NOT NULL COMMENT 'from 1',
    was_due_on DATE        NOT NULL,
    due_on     DATE        NOT NULL,
    why        TEXT        NOT NULL COMMENT '10-500 characters as people count them',
    language   VARCHAR(3)  NOT NULL COLLATE ascii_bin,
    moved_by   BIGINT      NOT NULL,
    moved_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (promise_id, number),
    CONSTRAINT fk_promise_move_promise FOREIGN KEY (lab_id, promise_id) REFERENCES promise (lab_id, id),
    CONSTRAINT fk_promise_move_person FOREIGN KEY (lab_id, moved_by) REFERENCES person (lab_id, id),
    CONSTRAINT ck_promise_move_later CHECK (due_on > was_due_on)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
