-- Who works here, also for a partner: groups for young people count on it.
ALTER TABLE staff_member
    ADD COLUMN works BOOLEAN NOT NULL DEFAULT TRUE COMMENT 'as a facilitator, an admin or for a partner, as of the last sign-in' AFTER facilitates;
UPDATE staff_member SET works = facilitates;
ALTER TABLE staff_member
    ADD CONSTRAINT ck_staff_member_works CHECK (works OR NOT facilitates);

-- Adults of groups for young people were asked when they joined; from now on each sign-in says it.
INSERT IGNORE INTO staff_member (lab_id, person_id, facilitates, works, seen_at)
    SELECT DISTINCT lab_id, person_id, FALSE, TRUE, UTC_TIMESTAMP(6) FROM group_member WHERE is_adult AND state IN ('MEMBER', 'ASKED');
