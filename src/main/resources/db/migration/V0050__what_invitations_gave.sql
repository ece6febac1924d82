-- What an invitation gave is known piece by piece, so that each piece can be taken back; and who works on an account works alone.
ALTER TABLE partner_invitation
    ADD COLUMN lab_given      BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'the account was not named in this lab before' AFTER role_given,
    ADD COLUMN account_closed BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'closed for what came of this invitation, by nobody else' AFTER lab_given;

-- Being named in a lab means nothing without a role.
UPDATE partner_invitation SET lab_given = TRUE WHERE role_given OR account_made;

-- Of an account that was deleted in Keycloak nothing is left to be taken.
ALTER TABLE partner_invitation MODIFY COLUMN problem VARCHAR(20) NULL COMMENT 'why it was not sent, or what became of its account';

-- Keycloak reads and writes whole accounts: of two who change one at once, the second would undo the first.
CREATE TABLE partner_account_claim (
    what       VARCHAR(280) NOT NULL COLLATE utf8mb4_bin COMMENT 'an invitation, or an account by its subject',
    holder     CHAR(36)     NOT NULL COLLATE ascii_bin,
    held_until DATETIME(6)  NOT NULL COMMENT 'a server that stopped in between lets go by then',
    PRIMARY KEY (what)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_partner_account_claim_until ON partner_account_claim (held_until);
