-- A lab is one area with its own host names, languages, places, categories and settings.
-- All times in every table are UTC.

CREATE SEQUENCE lab_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE lab (
    id                BIGINT       NOT NULL,
    slug              VARCHAR(40)  NOT NULL,
    name              VARCHAR(80)  NOT NULL,
    area_name         VARCHAR(80)  NOT NULL,
    is_default        BOOLEAN      NULL COMMENT 'TRUE for the one lab that unknown host names get, else NULL',
    answer_threshold  INT          NOT NULL DEFAULT 20 COMMENT 'counted votes at which an idea is owed an answer',
    answer_days       INT          NOT NULL DEFAULT 30 COMMENT 'days until that answer is due',
    review_policy     VARCHAR(20)  NOT NULL DEFAULT 'AT_ONCE',
    trusted_after     INT          NOT NULL DEFAULT 2 COMMENT 'approved pieces until a person is published at once',
    voters            VARCHAR(20)  NOT NULL DEFAULT 'CONFIRMED',
    version           INT          NOT NULL DEFAULT 0,
    created_at        DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
    updated_at        DATETIME(6)  NOT NULL DEFAULT UTC_TIMESTAMP(6),
    PRIMARY KEY (id),
    CONSTRAINT uk_lab_slug UNIQUE (slug),
    CONSTRAINT uk_lab_default UNIQUE (is_default),
    CONSTRAINT ck_lab_default CHECK (is_default IS NULL OR is_default),
    CONSTRAINT ck_lab_threshold CHECK (answer_threshold BETWEEN 1 AND 10000),
    CONSTRAINT ck_lab_days CHECK (answer_days BETWEEN 1 AND 365),
    CONSTRAINT ck_lab_review CHECK (review_policy IN ('AT_ONCE', 'UNTIL_TRUSTED', 'ALWAYS')),
    CONSTRAINT ck_lab_trusted CHECK (trusted_after BETWEEN 1 AND 100),
    CONSTRAINT ck_lab_voters CHECK (voters IN ('CONFIRMED', 'EVERYONE'))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TABLE lab_host (
    host    VARCHAR(253) NOT NULL COLLATE ascii_general_ci,
    lab_id  BIGINT       NOT NULL,
    PRIMARY KEY (host),
    CONSTRAINT fk_lab_host_lab FOREIGN KEY (lab_id) REFERENCES lab (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- The languages the pages can be read in, in the order they are offered; the first is the lab's own.
CREATE TABLE lab_language (
    lab_id    BIGINT     NOT NULL,
    position  INT        NOT NULL,
    language  VARCHAR(3) NOT NULL COLLATE ascii_bin,
    PRIMARY KEY (lab_id, position),
    CONSTRAINT uk_lab_language UNIQUE (lab_id, language),
    CONSTRAINT fk_lab_language_lab FOREIGN KEY (lab_id) REFERENCES lab (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- Names are JSON objects from language code to text: {"sv": "Trygghet", "en": "Safety"}.
CREATE SEQUENCE category_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE category (
    id        BIGINT      NOT NULL,
    lab_id    BIGINT      NOT NULL,
    slug      VARCHAR(40) NOT NULL COLLATE ascii_bin,
    name      JSON        NOT NULL,
    position  INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_category_slug UNIQUE (lab_id, slug),
    CONSTRAINT uk_category_lab UNIQUE (lab_id, id),
    CONSTRAINT fk_category_lab FOREIGN KEY (lab_id) REFERENCES lab (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE SEQUENCE place_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE place (
    id        BIGINT      NOT NULL,
    lab_id    BIGINT      NOT NULL,
    slug      VARCHAR(40) NOT NULL COLLATE ascii_bin,
    name      JSON        NOT NULL,
    position  INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_place_slug UNIQUE (lab_id, slug),
    CONSTRAINT uk_place_lab UNIQUE (lab_id, id),
    CONSTRAINT fk_place_lab FOREIGN KEY (lab_id) REFERENCES lab (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
