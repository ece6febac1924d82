-- Who says otherwise what a group is for, or what came of it, says which wording they read: what somebody else wrote meanwhile is
-- never written over unseen. Not the column version: that one counts also what says nothing, such as that nobody coordinates it.
ALTER TABLE working_group
    ADD COLUMN edition INT NOT NULL DEFAULT 0 COMMENT 'how often it was said otherwise what it is for' AFTER language;
ALTER TABLE group_outcome
    ADD COLUMN edition INT NOT NULL DEFAULT 0 COMMENT 'how often it was put right' AFTER language;
