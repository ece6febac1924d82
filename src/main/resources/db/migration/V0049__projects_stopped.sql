-- Which ideas a project let go because it was not carried on: they come back with it, those that it left out before do not.
ALTER TABLE project_idea
    ADD COLUMN stopped BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'let go because its project is not carried on';
UPDATE project_idea x JOIN project p ON p.id = x.project_id SET x.stopped = TRUE WHERE x.let_go AND p.archived_at IS NOT NULL;
