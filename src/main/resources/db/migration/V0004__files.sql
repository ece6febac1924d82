-- Photos of any content. The pictures themselves lie on disk, named by their hash; here are the facts about them.

CREATE SEQUENCE image_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE image (
    id            BIGINT        NOT NULL,
    lab_id        BIGINT        NOT NULL,
    person_id     BIGINT        NULL COMMENT 'who added it; NULL once that person is erased',
    content_kind  VARCHAR(20)   NOT NULL COLLATE ascii_bin,
    content_id    BIGINT        NOT NULL,
    position      INT           NOT NULL COMMENT 'order within the content; gaps are closed when the next one is added',
    description   VARCHAR(2000) NOT NULL DEFAULT '' COMMENT 'what is to be seen',
    hash          CHAR(64)      NOT NULL COLLATE ascii_bin COMMENT 'SHA-256 of the largest copy; names the files',
    source_hash   CHAR(64)      NOT NULL COLLATE ascii_bin COMMENT 'SHA-256 of what was uploaded, which is not kept',
    width         INT           NOT NULL COMMENT 'of the largest copy, in pixels',
    height        INT           NOT NULL,
    created_at    DATETIME(6)   NOT NULL,
    updated_at    DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    -- Together: never more than four, however many arrive at once.
    CONSTRAINT uk_image_position UNIQUE (content_kind, content_id, position),
    CONSTRAINT ck_image_position CHECK (position BETWEEN 0 AND 3),
    -- Sent twice is kept once.
    CONSTRAINT uk_image_upload UNIQUE (content_kind, content_id, person_id, source_hash),
    CONSTRAINT ck_image_size CHECK (width BETWEEN 1 AND 1600 AND height BETWEEN 1 AND 1600),
    CONSTRAINT fk_image_lab FOREIGN KEY (lab_id) REFERENCES lab (id),
    CONSTRAINT fk_image_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE SET NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_image_hash ON image (hash);
