-- Where an idea became part of another one, its groups and who wants to help are there too; and no longer where the two part.
ALTER TABLE group_idea
    ADD COLUMN moved_from BIGINT NULL COMMENT 'the merged idea with which it came';
ALTER TABLE idea_help
    ADD COLUMN moved_from BIGINT NULL COMMENT 'the merged idea with which it came; NULL once the person offered here';
