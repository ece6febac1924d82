-- Ideas that are hidden until it is decided what becomes of them, and votes that follow an idea into another one.

-- Where a merged idea comes back to stays in previous_state; what is hidden or removed may be merged besides.
ALTER TABLE idea
    ADD COLUMN stood_as VARCHAR(24) NULL COMMENT 'where a hidden or removed idea comes back to' AFTER previous_state,
    MODIFY COLUMN previous_state VARCHAR(24) NULL COMMENT 'where a merged idea comes back to',
    DROP CONSTRAINT ck_idea_state,
    DROP CONSTRAINT ck_idea_published,
    DROP CONSTRAINT ck_idea_merged;
UPDATE idea SET stood_as = previous_state, previous_state = NULL WHERE state = 'REMOVED';
ALTER TABLE idea
    ADD CONSTRAINT ck_idea_state CHECK (state IN ('DRAFT', 'AWAITING_REVIEW', 'OPEN', 'UNDER_CONSIDERATION', 'PLANNED',
        'IN_PROGRESS', 'DONE', 'DECLINED', 'MERGED', 'WITHDRAWN', 'HIDDEN', 'REMOVED')),
    ADD CONSTRAINT ck_idea_published CHECK (published_at IS NOT NULL
        OR COALESCE(stood_as, state) IN ('DRAFT', 'AWAITING_REVIEW', 'WITHDRAWN')),
    ADD CONSTRAINT ck_idea_merged CHECK ((COALESCE(stood_as, state) = 'MERGED') = (merged_into IS NOT NULL)),
    ADD CONSTRAINT ck_idea_stood CHECK ((state IN ('HIDDEN', 'REMOVED')) = (stood_as IS NOT NULL)
        AND (stood_as IS NULL OR stood_as NOT IN ('DRAFT', 'WITHDRAWN', 'HIDDEN', 'REMOVED')));

ALTER TABLE vote
    ADD COLUMN moved_from BIGINT NULL COMMENT 'the merged idea it came from; goes again when the merge is undone' AFTER counted,
    ADD CONSTRAINT fk_vote_moved FOREIGN KEY (lab_id, moved_from) REFERENCES idea (lab_id, id);
