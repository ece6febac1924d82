-- What never happens with groups, however many press at once.

ALTER TABLE working_group
    ADD CONSTRAINT ck_working_group_most CHECK (member_count <= 2000);
ALTER TABLE group_invitation
    ADD CONSTRAINT ck_group_invitation_most CHECK (most_uses BETWEEN 1 AND 200),
    ADD CONSTRAINT ck_group_invitation_ends CHECK (ends_at <= made_at + INTERVAL 91 DAY);

-- Who waits for an answer, longest first; who was answered or removed, latest first.
CREATE INDEX ix_group_member_asked ON group_member (group_id, state, asked_at, id);
CREATE INDEX ix_group_member_ended ON group_member (group_id, state, ended_at, id);
