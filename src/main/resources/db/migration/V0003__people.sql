-- A person is an account within one lab. Passwords, e-mail and staff roles are Keycloak's; the community's facts are ours.

CREATE SEQUENCE person_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE person (
    id            BIGINT       NOT NULL,
    lab_id        BIGINT       NOT NULL,
    subject       VARCHAR(255) NOT NULL COLLATE utf8mb4_bin COMMENT 'claim sub of OpenID Connect',
    display_name  VARCHAR(255) NULL COMMENT 'NULL until the person was welcomed',
    language      VARCHAR(3)   NULL COLLATE ascii_bin COMMENT 'the language the person reads',
    welcomed_at   DATETIME(6)  NULL COMMENT 'when the person accepted the rules',
    version       INT          NOT NULL DEFAULT 0,
    created_at    DATETIME(6)  NOT NULL,
    updated_at    DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_person_subject UNIQUE (lab_id, subject),
    CONSTRAINT uk_person_lab UNIQUE (lab_id, id),
    CONSTRAINT fk_person_lab FOREIGN KEY (lab_id) REFERENCES lab (id),
    CONSTRAINT ck_person_welcomed CHECK (welcomed_at IS NULL OR display_name IS NOT NULL)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- That a person lives in the area is a fact with a beginning and perhaps an end; never more than one is open.
CREATE SEQUENCE residency_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE residency (
    id            BIGINT      NOT NULL,
    lab_id        BIGINT      NOT NULL,
    person_id     BIGINT      NOT NULL,
    method        VARCHAR(20) NOT NULL,
    confirmed_at  DATETIME(6) NOT NULL,
    expires_at    DATETIME(6) NULL,
    revoked_at    DATETIME(6) NULL,
    open_person   BIGINT AS (IF(revoked_at IS NULL, person_id, NULL)) PERSISTENT,
    version       INT         NOT NULL DEFAULT 0,
    created_at    DATETIME(6) NOT NULL,
    updated_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_residency_open UNIQUE (open_person),
    CONSTRAINT fk_residency_person FOREIGN KEY (lab_id, person_id) REFERENCES person (lab_id, id),
    CONSTRAINT ck_residency_method CHECK (method IN ('LETTER', 'DESK', 'FACILITATOR'))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
