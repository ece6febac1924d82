-- Whoever owes an answer is reminded of it, once for each day that is a reason to.
ALTER TABLE answer_clock
    ADD COLUMN reminded_for DATE NULL COMMENT 'the day of which was reminded last: a week before it is due, the day itself, each week after';

-- All that is owed in an area, late first.
CREATE INDEX ix_answer_clock_lab ON answer_clock (lab_id, state, due_on, id);

-- Ideas that were out of sight while clocks began: what comes back is owed its answer still.
INSERT INTO answer_clock (id, lab_id, idea_id, partner_id, state, started_on, due_on, first_due_on)
SELECT NEXTVAL(answer_clock_seq), i.lab_id, i.id, NULL, 'RUNNING',
    LEAST(i.answer_due_on, DATE(COALESCE(i.changed_at, i.created_at))), i.answer_due_on, i.answer_due_on
FROM idea i WHERE i.answer_due_on IS NOT NULL AND i.state IN ('HIDDEN', 'REMOVED') AND i.stood_as IN ('OPEN', 'UNDER_CONSIDERATION')
    AND NOT EXISTS (SELECT 1 FROM answer_clock c WHERE c.idea_id = i.id);
INSERT INTO answer_clock (id, lab_id, idea_id, partner_id, state, started_on, due_on, first_due_on, ended_at)
SELECT NEXTVAL(answer_clock_seq), i.lab_id, i.id, NULL, 'MOVED',
    LEAST(i.answer_due_on, DATE(COALESCE(i.changed_at, i.created_at))), i.answer_due_on, i.answer_due_on, COALESCE(i.changed_at, i.created_at)
FROM idea i WHERE i.answer_due_on IS NOT NULL AND i.merged_into IS NOT NULL AND i.previous_state IN ('OPEN', 'UNDER_CONSIDERATION')
    AND NOT EXISTS (SELECT 1 FROM answer_clock c WHERE c.idea_id = i.id);
