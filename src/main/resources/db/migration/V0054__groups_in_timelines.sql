-- A hidden group is not named in timelines either.
ALTER TABLE idea_step
    ADD COLUMN by_group_id BIGINT NULL COMMENT 'the working group that took the step',
    ADD COLUMN by_group_hidden BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'it is out of sight for now: its name is not shown';
CREATE INDEX ix_idea_step_group ON idea_step (lab_id, by_group_id);

-- Steps from before: by the project that took them, whose group it was.
UPDATE idea_step s
JOIN project_idea x ON x.lab_id = s.lab_id AND x.idea_id = s.idea_id
JOIN project p ON p.id = x.project_id
JOIN working_group g ON g.id = p.group_id
SET s.by_group_id = g.id, s.by_group_hidden = g.state IN ('HIDDEN', 'REMOVED')
WHERE s.by_group IS NOT NULL AND s.by_group = g.name;
