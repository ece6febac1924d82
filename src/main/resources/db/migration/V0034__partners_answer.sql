-- What organisations say of themselves, who acts in their name, and what each of them answers for.

ALTER TABLE partner
    ADD COLUMN about       JSON         NOT NULL DEFAULT '{}' COMMENT 'who they are, by language: {"sv": "…"}; each at most 1,000 characters as people count them',
    ADD COLUMN answers_for JSON         NOT NULL DEFAULT '{}' COMMENT 'what they answer for, by language; each at most 300 characters',
    ADD COLUMN contact     TEXT         NOT NULL DEFAULT '' COMMENT 'how to reach them, at most 300 characters',
    ADD COLUMN edition     INT          NOT NULL DEFAULT 0 COMMENT 'raised each time the texts change',
    ADD COLUMN archived_at DATETIME(6)  NULL COMMENT 'since when it takes no part; what it said stays';

-- Who acts in the name of an organisation. The role in the account is needed besides.
CREATE TABLE partner_editor (
    lab_id       BIGINT      NOT NULL,
    partner_id   BIGINT      NOT NULL,
    person_id    BIGINT      NOT NULL,
    may_publish  BOOLEAN     NOT NULL COMMENT 'FALSE: writes drafts that another one publishes',
    since        DATETIME(6) NOT NULL,
    PRIMARY KEY (partner_id, person_id),
    CONSTRAINT fk_partner_editor_partner FOREIGN KEY (lab_id, partner_id) REFERENCES partner (lab_id, id),
    CONSTRAINT fk_partner_editor_person FOREIGN KEY (lab_id, person_id) REFERENCES person (lab_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_partner_editor_person ON partner_editor (lab_id, person_id);

-- Whose word is wanted on ideas of a category, of a place, of both; without either: on all that nobody else answers for.
CREATE TABLE partner_duty (
    lab_id       BIGINT  NOT NULL,
    category_id  BIGINT  NULL,
    place_id     BIGINT  NULL,
    partner_id   BIGINT  NOT NULL,
    category_key BIGINT  AS (COALESCE(category_id, 0)) PERSISTENT,
    place_key    BIGINT  AS (COALESCE(place_id, 0)) PERSISTENT,
    CONSTRAINT uk_partner_duty UNIQUE (lab_id, category_key, place_key),
    CONSTRAINT fk_partner_duty_category FOREIGN KEY (lab_id, category_id) REFERENCES category (lab_id, id),
    CONSTRAINT fk_partner_duty_place FOREIGN KEY (lab_id, place_id) REFERENCES place (lab_id, id),
    CONSTRAINT fk_partner_duty_partner FOREIGN KEY (lab_id, partner_id) REFERENCES partner (lab_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
