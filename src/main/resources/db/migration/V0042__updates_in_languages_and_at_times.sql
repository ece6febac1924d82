-- Organisations publish too. News is in several languages, comes at a time, ends, stays on top, is about a place or a project; drafts
-- of an organisation are gone on with by all who write in its name.

ALTER TABLE news_update DROP INDEX uk_news_update_draft;
ALTER TABLE news_update DROP COLUMN draft_of;
ALTER TABLE news_update
    MODIFY publisher_kind VARCHAR(20) NOT NULL COLLATE ascii_bin COMMENT 'in whose name: group, partner',
    MODIFY title TEXT NOT NULL COMMENT 'in the language it was written in first; a draft may hold more than may be published',
    ADD COLUMN shared_draft BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'all who write in that name go on with the draft, and it has any number of them',
    ADD COLUMN draft_of     BIGINT AS (CASE WHEN state = 'DRAFT' AND NOT shared_draft THEN author_id END) PERSISTENT,
    ADD COLUMN sent_by      BIGINT      NULL COMMENT 'who published or planned it, where it is not only the author who could',
    ADD COLUMN place_id     BIGINT      NULL COMMENT 'where it is about; NULL: the whole area',
    ADD COLUMN project_id   BIGINT      NULL COMMENT 'what is being carried out that it is about',
    ADD COLUMN planned_at   DATETIME(6) NULL COMMENT 'when it is to be published; stays where it is not',
    ADD COLUMN missed_at    DATETIME(6) NULL COMMENT 'when it was to be published and could not be, because of who publishes',
    ADD COLUMN ends_at      DATETIME(6) NULL COMMENT 'since when it does not stand in lists any more: the end of a day in Europe/Stockholm',
    ADD COLUMN ended        BOOLEAN     NOT NULL DEFAULT FALSE COMMENT 'the pages that showed it know that it is over',
    ADD COLUMN pinned       BOOLEAN     NOT NULL DEFAULT FALSE COMMENT 'it stays above newer ones',
    ADD COLUMN pin          INT         NULL COMMENT 'which of the places on top of its publisher it has; a draft has none yet',
    DROP CONSTRAINT ck_news_update_state,
    DROP CONSTRAINT ck_news_update_published;
ALTER TABLE news_update
    -- In other names each person has one draft: two tabs write the same one.
    ADD CONSTRAINT uk_news_update_draft UNIQUE (publisher_kind, publisher_id, draft_of),
    ADD CONSTRAINT uk_news_update_pin UNIQUE (publisher_kind, publisher_id, pin),
    ADD CONSTRAINT ck_news_update_pin CHECK (pin BETWEEN 1 AND 2),
    ADD CONSTRAINT ck_news_update_state CHECK (state IN ('DRAFT', 'WAITING', 'PLANNED', 'PUBLIC', 'HIDDEN', 'REMOVED', 'GONE')),
    ADD CONSTRAINT ck_news_update_planned CHECK (state <> 'PLANNED' OR planned_at IS NOT NULL),
    ADD CONSTRAINT ck_news_update_published CHECK (COALESCE(stood_as, state) <> 'PUBLIC' OR published_at IS NOT NULL),
    ADD CONSTRAINT fk_news_update_sent_by FOREIGN KEY (lab_id, sent_by) REFERENCES person (lab_id, id),
    ADD CONSTRAINT fk_news_update_place FOREIGN KEY (lab_id, place_id) REFERENCES place (lab_id, id),
    ADD CONSTRAINT fk_news_update_project FOREIGN KEY (lab_id, project_id) REFERENCES project (lab_id, id);
CREATE INDEX ix_news_update_top ON news_update (lab_id, state, publisher_shown, pinned, published_at, id);
CREATE INDEX ix_news_update_place_top ON news_update (lab_id, place_id, state, pinned, published_at, id);
CREATE INDEX ix_news_update_planned ON news_update (state, planned_at);
CREATE INDEX ix_news_update_ends ON news_update (ended, ends_at);

-- What it says in further languages.
CREATE TABLE news_update_text (
    lab_id     BIGINT      NOT NULL,
    update_id  BIGINT      NOT NULL,
    language   VARCHAR(3)  NOT NULL COLLATE ascii_bin,
    title      TEXT        NOT NULL,
    text       MEDIUMTEXT  NOT NULL,
    changed_at DATETIME(6) NULL COMMENT 'when it was written anew last, after it was published',
    PRIMARY KEY (update_id, language),
    CONSTRAINT fk_news_update_text_update FOREIGN KEY (lab_id, update_id) REFERENCES news_update (lab_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
