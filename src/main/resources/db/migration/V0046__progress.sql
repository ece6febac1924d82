-- What becomes of ideas is counted on one page: by indexes that hold all that is asked.

-- How ideas stand, by place and by category. A vote changes nothing of it.
CREATE INDEX ix_idea_progress ON idea (lab_id, state, place_id, category_id);

-- A year in figures, and what was kept last.
CREATE INDEX ix_answered_idea_lab ON answered_idea (lab_id, answered_at, idea_id, answer_id);
CREATE INDEX ix_answer_clock_ended ON answer_clock (lab_id, state, ended_at);
CREATE INDEX ix_promise_kept ON promise (lab_id, state, kept_on, id);

-- What became late at midnight, in all labs.
CREATE INDEX ix_promise_late ON promise (state, due_on, id);
