-- Who could be given a place among the editors of an organisation: their account had the role at their last sign-in.
ALTER TABLE staff_member
    ADD COLUMN acts_for_partners BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'partner';
