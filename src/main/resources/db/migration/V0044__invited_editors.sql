-- Who is invited by mail to write for an organisation. Keycloak keeps the account and sends the mail; what is to be done there is
-- noted here first and done afterwards, again and again until it is.
CREATE SEQUENCE partner_invitation_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE partner_invitation (
    id           BIGINT       NOT NULL,
    lab_id       BIGINT       NOT NULL,
    partner_id   BIGINT       NOT NULL,
    email        VARCHAR(254) NULL COMMENT 'erased when the invitation has ended',
    may_publish  BOOLEAN      NOT NULL,
    state        VARCHAR(12)  NOT NULL,
    mail         VARCHAR(12)  NOT NULL COMMENT 'WAITING until Keycloak has sent it, or could not (problem says why)',
    problem      VARCHAR(20)  NULL,
    account_name VARCHAR(40)  NOT NULL COLLATE ascii_bin COMMENT 'of the account that is made where the address has none',
    subject      VARCHAR(255) NULL COLLATE utf8mb4_bin COMMENT 'of the account, once it is known',
    account_made BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'for this or an earlier invitation',
    role_given   BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'for this invitation: the account had it not before',
    invited_by   BIGINT       NOT NULL,
    invited_at   DATETIME(6)  NOT NULL,
    expires_at   DATETIME(6)  NOT NULL,
    sent_at      DATETIME(6)  NULL,
    ended_at     DATETIME(6)  NULL,
    accepted_by  BIGINT       NULL,
    next_try_at  DATETIME(6)  NULL COMMENT 'something is to be done in Keycloak: to send it, or to undo what it gave',
    tries        INT          NOT NULL DEFAULT 0 COMMENT 'that failed one after the other',
    open_email   VARCHAR(254) AS (CASE WHEN state = 'OPEN' THEN email END) PERSISTENT,
    PRIMARY KEY (id),
    CONSTRAINT uk_partner_invitation_open UNIQUE (partner_id, open_email),
    CONSTRAINT fk_partner_invitation_partner FOREIGN KEY (lab_id, partner_id) REFERENCES partner (lab_id, id),
    CONSTRAINT fk_partner_invitation_admin FOREIGN KEY (lab_id, invited_by) REFERENCES person (lab_id, id),
    CONSTRAINT fk_partner_invitation_person FOREIGN KEY (lab_id, accepted_by) REFERENCES person (lab_id, id),
    CONSTRAINT ck_partner_invitation_state CHECK (state IN ('OPEN', 'ACCEPTED', 'TAKEN_BACK', 'EXPIRED')),
    CONSTRAINT ck_partner_invitation_mail CHECK (mail IN ('WAITING', 'SENT', 'FAILED')),
    CONSTRAINT ck_partner_invitation_email CHECK ((state = 'OPEN') = (email IS NOT NULL)),
    CONSTRAINT ck_partner_invitation_ended CHECK ((state = 'OPEN') = (ended_at IS NULL)),
    CONSTRAINT ck_partner_invitation_accepted CHECK (state <> 'ACCEPTED' OR accepted_by IS NOT NULL)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_partner_invitation_partner ON partner_invitation (lab_id, partner_id, state, invited_at);
CREATE INDEX ix_partner_invitation_work ON partner_invitation (next_try_at, id);
CREATE INDEX ix_partner_invitation_ends ON partner_invitation (state, expires_at);
CREATE INDEX ix_partner_invitation_subject ON partner_invitation (subject, state);
