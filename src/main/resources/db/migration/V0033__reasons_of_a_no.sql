-- A no has a reason. What happens to an idea after it was declined, such as new photos, a removal or its end, needs none.
ALTER TABLE idea_step DROP CONSTRAINT ck_idea_step_declined;
ALTER TABLE idea_step ADD CONSTRAINT ck_idea_step_declined CHECK (kind <> 'DECLINED' OR reason IS NOT NULL);
