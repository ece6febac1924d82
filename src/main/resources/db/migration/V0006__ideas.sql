-- Ideas, the voices behind them, and what happened to each.

CREATE SEQUENCE idea_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE idea (
    id             BIGINT      NOT NULL,
    lab_id         BIGINT      NOT NULL,
    author_id      BIGINT      NOT NULL,
    state          VARCHAR(24) NOT NULL,
    title          TEXT        NOT NULL COMMENT 'a draft may hold more than may be published',
    text           MEDIUMTEXT  NOT NULL,
    language       VARCHAR(3)  NOT NULL COLLATE ascii_bin,
    category_id    BIGINT      NULL,
    place_id       BIGINT      NULL,
    search_words   MEDIUMTEXT  NOT NULL COMMENT 'title and text as words to be found by; empty while a draft',
    vote_count     INT         NOT NULL DEFAULT 0 COMMENT 'counted votes; follows the table vote',
    previous_state VARCHAR(24) NULL COMMENT 'where a merged or removed idea comes back to',
    merged_into    BIGINT      NULL,
    published_at   DATETIME(6) NULL,
    changed_at     DATETIME(6) NULL COMMENT 'last public change: an edit, an addition, a step',
    answer_due_on  DATE        NULL COMMENT 'local date by which the answer is owed',
    is_example     BOOLEAN     NOT NULL DEFAULT FALSE COMMENT 'made up for a local run, and marked so',
    version        INT         NOT NULL DEFAULT 0,
    created_at     DATETIME(6) NOT NULL,
    updated_at     DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_idea_lab UNIQUE (lab_id, id),
    CONSTRAINT fk_idea_author FOREIGN KEY (lab_id, author_id) REFERENCES person (lab_id, id),
    CONSTRAINT fk_idea_category FOREIGN KEY (lab_id, category_id) REFERENCES category (lab_id, id),
    CONSTRAINT fk_idea_place FOREIGN KEY (lab_id, place_id) REFERENCES place (lab_id, id),
    CONSTRAINT fk_idea_merged FOREIGN KEY (lab_id, merged_into) REFERENCES idea (lab_id, id),
    CONSTRAINT ck_idea_state CHECK (state IN ('DRAFT', 'AWAITING_REVIEW', 'OPEN', 'UNDER_CONSIDERATION', 'PLANNED',
        'IN_PROGRESS', 'DONE', 'DECLINED', 'MERGED', 'WITHDRAWN', 'REMOVED')),
    CONSTRAINT ck_idea_published CHECK (state IN ('DRAFT', 'AWAITING_REVIEW', 'WITHDRAWN', 'REMOVED') OR published_at IS NOT NULL),
    CONSTRAINT ck_idea_merged CHECK ((state = 'MERGED') = (merged_into IS NOT NULL)),
    CONSTRAINT ck_idea_votes CHECK (vote_count >= 0)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
-- One index for each way of sorting the public list; a filter narrows what it runs through.
CREATE INDEX ix_idea_newest ON idea (lab_id, published_at, id);
CREATE INDEX ix_idea_votes ON idea (lab_id, vote_count, id);
CREATE INDEX ix_idea_changed ON idea (lab_id, changed_at, id);
CREATE INDEX ix_idea_state ON idea (lab_id, state, changed_at);
CREATE INDEX ix_idea_author ON idea (lab_id, author_id, updated_at);
CREATE FULLTEXT INDEX ix_idea_words ON idea (search_words);

CREATE SEQUENCE vote_seq START WITH 1 INCREMENT BY 1 CACHE 1000;
CREATE TABLE vote (
    id          BIGINT      NOT NULL DEFAULT (NEXTVAL(vote_seq)),
    lab_id      BIGINT      NOT NULL,
    idea_id     BIGINT      NOT NULL,
    person_id   BIGINT      NOT NULL,
    counted     BOOLEAN     NOT NULL COMMENT 'FALSE while it waits for the person to be confirmed as a resident',
    created_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_vote_once UNIQUE (idea_id, person_id),
    CONSTRAINT fk_vote_idea FOREIGN KEY (lab_id, idea_id) REFERENCES idea (lab_id, id),
    CONSTRAINT fk_vote_person FOREIGN KEY (lab_id, person_id) REFERENCES person (lab_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_vote_counted ON vote (idea_id, counted);
CREATE INDEX ix_vote_person ON vote (lab_id, person_id, created_at);

-- What the author added after neighbours had voted; the text they voted for stays as it was.
CREATE SEQUENCE idea_addition_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE idea_addition (
    id          BIGINT      NOT NULL,
    lab_id      BIGINT      NOT NULL,
    idea_id     BIGINT      NOT NULL,
    text        MEDIUMTEXT  NOT NULL,
    created_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_idea_addition_idea FOREIGN KEY (lab_id, idea_id) REFERENCES idea (lab_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_idea_addition_idea ON idea_addition (idea_id, created_at);

-- The public timeline. Rows are only ever added.
CREATE SEQUENCE idea_step_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE idea_step (
    id           BIGINT      NOT NULL,
    lab_id       BIGINT      NOT NULL,
    idea_id      BIGINT      NOT NULL,
    kind         VARCHAR(24) NOT NULL,
    state        VARCHAR(24) NULL COMMENT 'the state reached, where the step reached one',
    partner_id   BIGINT      NULL COMMENT 'the organisation that took the step',
    reason       MEDIUMTEXT  NULL,
    language     VARCHAR(3)  NULL COLLATE ascii_bin COMMENT 'of the reason',
    happened_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_idea_step_idea FOREIGN KEY (lab_id, idea_id) REFERENCES idea (lab_id, id),
    CONSTRAINT fk_idea_step_partner FOREIGN KEY (lab_id, partner_id) REFERENCES partner (lab_id, id),
    CONSTRAINT ck_idea_step_declined CHECK (state IS NULL OR state <> 'DECLINED' OR reason IS NOT NULL)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_idea_step_idea ON idea_step (idea_id, happened_at);
