-- An answer comes to its ideas one by one: where it has come, by which verdict the idea moved, which line of its timeline says so.
ALTER TABLE answered_idea
    ADD COLUMN verdict  VARCHAR(12) NULL COMMENT 'by which the idea moved; another one than the answer has now: it moves again',
    ADD COLUMN step_id  BIGINT      NULL COMMENT 'the line of the timeline that says so',
    ADD COLUMN left_out BOOLEAN     NOT NULL DEFAULT FALSE COMMENT 'it was no idea any more that could be answered',
    ADD CONSTRAINT fk_answered_idea_step FOREIGN KEY (step_id) REFERENCES idea_step (id),
    ADD CONSTRAINT ck_answered_idea_arrived CHECK ((answered_at IS NULL) = (verdict IS NULL));
