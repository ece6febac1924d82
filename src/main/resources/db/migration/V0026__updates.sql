-- News that groups, and later partners, publish: what happened, told to everybody.

CREATE SEQUENCE news_update_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE news_update (
    id              BIGINT      NOT NULL,
    lab_id          BIGINT      NOT NULL,
    publisher_kind  VARCHAR(20) NOT NULL COLLATE ascii_bin COMMENT 'in whose name: group',
    publisher_id    BIGINT      NOT NULL,
    publisher_shown BOOLEAN     NOT NULL DEFAULT TRUE COMMENT 'FALSE while that group is hidden or removed: then nobody reads its news',
    author_id       BIGINT      NOT NULL COMMENT 'who wrote it; readers see the publisher only',
    state           VARCHAR(12) NOT NULL,
    stood_as        VARCHAR(12) NULL COMMENT 'where a hidden or removed one comes back to',
    title           TEXT        NOT NULL COMMENT 'a draft may hold more than may be published',
    text            MEDIUMTEXT  NOT NULL,
    language        VARCHAR(3)  NOT NULL COLLATE ascii_bin,
    people_shown    BOOLEAN     NOT NULL DEFAULT FALSE COMMENT 'people can be recognised in its photos',
    consent         TEXT        NOT NULL COMMENT 'who of them said yes and how; read by who publishes and by facilitators only',
    published_at    DATETIME(6) NULL,
    changed_at      DATETIME(6) NULL COMMENT 'when it was written anew last, after it was published',
    draft_of        BIGINT      AS (CASE WHEN state = 'DRAFT' THEN author_id END) PERSISTENT,
    version         INT         NOT NULL DEFAULT 0,
    created_at      DATETIME(6) NOT NULL,
    updated_at      DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_news_update_lab UNIQUE (lab_id, id),
    -- Each person has one draft for each group: two tabs write the same one.
    CONSTRAINT uk_news_update_draft UNIQUE (publisher_kind, publisher_id, draft_of),
    CONSTRAINT fk_news_update_author FOREIGN KEY (lab_id, author_id) REFERENCES person (lab_id, id),
    CONSTRAINT ck_news_update_state CHECK (state IN ('DRAFT', 'WAITING', 'PUBLIC', 'HIDDEN', 'REMOVED', 'GONE')),
    CONSTRAINT ck_news_update_stood CHECK ((state IN ('HIDDEN', 'REMOVED')) = (stood_as IS NOT NULL)
        AND (stood_as IS NULL OR stood_as IN ('WAITING', 'PUBLIC'))),
    CONSTRAINT ck_news_update_published CHECK (COALESCE(stood_as, state) <> 'PUBLIC' OR published_at IS NOT NULL),
    CONSTRAINT ck_news_update_consent CHECK (state = 'DRAFT' OR NOT people_shown OR consent <> '')
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_news_update_newest ON news_update (lab_id, state, publisher_shown, published_at, id);
CREATE INDEX ix_news_update_publisher ON news_update (lab_id, publisher_kind, publisher_id, state, published_at, id);

-- What a piece of news is about: none or some ideas.
CREATE TABLE news_update_idea (
    lab_id     BIGINT NOT NULL,
    update_id  BIGINT NOT NULL,
    idea_id    BIGINT NOT NULL,
    PRIMARY KEY (update_id, idea_id),
    CONSTRAINT fk_news_update_idea_update FOREIGN KEY (lab_id, update_id) REFERENCES news_update (lab_id, id),
    CONSTRAINT fk_news_update_idea_idea FOREIGN KEY (lab_id, idea_id) REFERENCES idea (lab_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_news_update_idea_idea ON news_update_idea (lab_id, idea_id, update_id);
