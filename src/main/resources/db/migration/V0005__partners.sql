-- Organisations that answer, promise and publish.

CREATE SEQUENCE partner_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE partner (
    id          BIGINT       NOT NULL,
    lab_id      BIGINT       NOT NULL,
    slug        VARCHAR(40)  NOT NULL COLLATE ascii_bin,
    name        VARCHAR(120) NOT NULL,
    version     INT          NOT NULL DEFAULT 0,
    created_at  DATETIME(6)  NOT NULL,
    updated_at  DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_partner_slug UNIQUE (lab_id, slug),
    CONSTRAINT uk_partner_lab UNIQUE (lab_id, id),
    CONSTRAINT fk_partner_lab FOREIGN KEY (lab_id) REFERENCES lab (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
