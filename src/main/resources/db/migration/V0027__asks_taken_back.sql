-- An ask that is taken back leaves things as they stood before it: who was removed or declined stays so.
ALTER TABLE group_member
    ADD COLUMN asked_from VARCHAR(12) NULL COMMENT 'how whoever asks stood before; NULL where nobody asks' AFTER state;
UPDATE group_member
SET asked_from = CASE WHEN answered_by IS NULL OR answer = '' THEN 'LEFT' WHEN joined_at IS NULL THEN 'DECLINED' ELSE 'REMOVED' END
WHERE state = 'ASKED';
ALTER TABLE group_member
    ADD CONSTRAINT ck_group_member_asked_from CHECK (asked_from IS NULL
        OR state = 'ASKED' AND asked_from IN ('DECLINED', 'LEFT', 'REMOVED'));
