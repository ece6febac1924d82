-- Working groups: people who make something happen together.

CREATE SEQUENCE working_group_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE working_group (
    id            BIGINT       NOT NULL,
    lab_id        BIGINT       NOT NULL,
    started_by    BIGINT       NOT NULL,
    name          VARCHAR(240) NOT NULL COMMENT '3-60 characters as people count them',
    purpose       TEXT         NOT NULL COMMENT 'one sentence, 10-200 characters as people count them',
    looking_for   TEXT         NOT NULL COMMENT 'whom and what the group looks for, at most 200 characters; may be empty',
    language      VARCHAR(3)   NOT NULL COLLATE ascii_bin,
    state         VARCHAR(12)  NOT NULL,
    stood_as      VARCHAR(12)  NULL COMMENT 'where a hidden or removed group comes back to',
    reading       VARCHAR(12)  NOT NULL COMMENT 'who reads what is inside',
    joining       VARCHAR(12)  NOT NULL,
    young         BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'for young people, 11-17',
    member_count  INT          NOT NULL DEFAULT 0 COMMENT 'follows the table group_member',
    started_at    DATETIME(6)  NOT NULL,
    opened_at     DATETIME(6)  NULL COMMENT 'when it could be joined first',
    closed_at     DATETIME(6)  NULL,
    orphaned_at   DATETIME(6)  NULL COMMENT 'since when nobody coordinates it',
    changed_at    DATETIME(6)  NOT NULL COMMENT 'when something happened in it last',
    version       INT          NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT uk_working_group_lab UNIQUE (lab_id, id),
    CONSTRAINT fk_working_group_lab FOREIGN KEY (lab_id) REFERENCES lab (id),
    CONSTRAINT fk_working_group_person FOREIGN KEY (lab_id, started_by) REFERENCES person (lab_id, id),
    CONSTRAINT ck_working_group_state CHECK (state IN ('WAITING', 'OPENING', 'ACTIVE', 'CLOSED', 'HIDDEN', 'REMOVED')),
    CONSTRAINT ck_working_group_stood CHECK ((state IN ('HIDDEN', 'REMOVED')) = (stood_as IS NOT NULL)
        AND (stood_as IS NULL OR stood_as NOT IN ('HIDDEN', 'REMOVED'))),
    CONSTRAINT ck_working_group_opening CHECK (COALESCE(stood_as, state) <> 'OPENING' OR young),
    CONSTRAINT ck_working_group_closed CHECK ((COALESCE(stood_as, state) = 'CLOSED') = (closed_at IS NOT NULL)),
    CONSTRAINT ck_working_group_reading CHECK (reading IN ('EVERYBODY', 'MEMBERS')),
    CONSTRAINT ck_working_group_joining CHECK (joining IN ('OPEN', 'ASK', 'INVITED')),
    CONSTRAINT ck_working_group_members CHECK (member_count >= 0)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_working_group_list ON working_group (lab_id, state, changed_at);
CREATE INDEX ix_working_group_orphaned ON working_group (lab_id, orphaned_at);

-- One row for each person who ever asked for or had a place; it says how it stands now.
CREATE SEQUENCE group_member_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE group_member (
    id           BIGINT      NOT NULL,
    lab_id       BIGINT      NOT NULL,
    group_id     BIGINT      NOT NULL,
    person_id    BIGINT      NOT NULL,
    state        VARCHAR(12) NOT NULL,
    coordinates  BOOLEAN     NOT NULL DEFAULT FALSE,
    is_adult     BOOLEAN     NOT NULL DEFAULT FALSE COMMENT 'in a group for young people: works for the lab or a partner, as their account said when they joined',
    name_shown   BOOLEAN     NOT NULL DEFAULT FALSE COMMENT 'whether also those outside read the name',
    why          TEXT        NOT NULL COMMENT 'the line with which somebody asked; may be empty',
    answer       TEXT        NOT NULL COMMENT 'why somebody was not taken in, or removed; may be empty',
    answered_by  BIGINT      NULL,
    asked_at     DATETIME(6) NULL,
    joined_at    DATETIME(6) NULL,
    ended_at     DATETIME(6) NULL,
    version      INT         NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT uk_group_member_once UNIQUE (group_id, person_id),
    CONSTRAINT fk_group_member_group FOREIGN KEY (lab_id, group_id) REFERENCES working_group (lab_id, id),
    CONSTRAINT fk_group_member_person FOREIGN KEY (lab_id, person_id) REFERENCES person (lab_id, id),
    CONSTRAINT fk_group_member_answered FOREIGN KEY (lab_id, answered_by) REFERENCES person (lab_id, id),
    CONSTRAINT ck_group_member_state CHECK (state IN ('ASKED', 'MEMBER', 'DECLINED', 'LEFT', 'REMOVED')),
    CONSTRAINT ck_group_member_coordinates CHECK (NOT coordinates OR state = 'MEMBER'),
    CONSTRAINT ck_group_member_joined CHECK (state <> 'MEMBER' OR joined_at IS NOT NULL)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_group_member_list ON group_member (group_id, state, coordinates, joined_at, id);
CREATE INDEX ix_group_member_person ON group_member (lab_id, person_id, state);

-- What a group is about: none or many ideas.
CREATE TABLE group_idea (
    lab_id    BIGINT      NOT NULL,
    group_id  BIGINT      NOT NULL,
    idea_id   BIGINT      NOT NULL,
    added_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (group_id, idea_id),
    CONSTRAINT fk_group_idea_group FOREIGN KEY (lab_id, group_id) REFERENCES working_group (lab_id, id),
    CONSTRAINT fk_group_idea_idea FOREIGN KEY (lab_id, idea_id) REFERENCES idea (lab_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_group_idea_idea ON group_idea (lab_id, idea_id, group_id);

-- Links by which one joins. They end by date or number of uses, or when a coordinator ends them.
CREATE SEQUENCE group_invitation_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE group_invitation (
    id         BIGINT      NOT NULL,
    lab_id     BIGINT      NOT NULL,
    group_id   BIGINT      NOT NULL,
    token      VARCHAR(32) NOT NULL COLLATE ascii_bin,
    made_by    BIGINT      NOT NULL,
    made_at    DATETIME(6) NOT NULL,
    ends_at    DATETIME(6) NOT NULL,
    most_uses  INT         NOT NULL,
    uses       INT         NOT NULL DEFAULT 0,
    ended_at   DATETIME(6) NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_group_invitation_token UNIQUE (token),
    CONSTRAINT fk_group_invitation_group FOREIGN KEY (lab_id, group_id) REFERENCES working_group (lab_id, id),
    CONSTRAINT fk_group_invitation_person FOREIGN KEY (lab_id, made_by) REFERENCES person (lab_id, id),
    CONSTRAINT ck_group_invitation_uses CHECK (uses BETWEEN 0 AND most_uses)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_group_invitation_group ON group_invitation (group_id, ended_at, ends_at);
