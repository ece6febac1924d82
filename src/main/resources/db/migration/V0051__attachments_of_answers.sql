-- PDFs that an organisation encloses with an answer. The bytes lie on disk, by the name kept here.
CREATE SEQUENCE answer_attachment_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE answer_attachment (
    id        BIGINT      NOT NULL,
    lab_id    BIGINT      NOT NULL,
    answer_id BIGINT      NOT NULL,
    position  TINYINT     NOT NULL COMMENT 'three at most',
    added_by  BIGINT      NOT NULL,
    title     TEXT        NOT NULL DEFAULT '' COMMENT 'what it is, at most 100 characters as people count them; nobody else reads it without',
    language  VARCHAR(3)  NOT NULL COLLATE ascii_bin COMMENT 'of the title',
    bytes     INT         NOT NULL,
    stored    CHAR(36)    NOT NULL COLLATE ascii_bin COMMENT 'name on disk',
    added_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_answer_attachment_place UNIQUE (answer_id, position),
    CONSTRAINT uk_answer_attachment_stored UNIQUE (stored),
    CONSTRAINT fk_answer_attachment_answer FOREIGN KEY (lab_id, answer_id) REFERENCES answer (lab_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_answer_attachment_person FOREIGN KEY (lab_id, added_by) REFERENCES person (lab_id, id),
    CONSTRAINT ck_answer_attachment_place CHECK (position BETWEEN 1 AND 3),
    CONSTRAINT ck_answer_attachment_bytes CHECK (bytes BETWEEN 1 AND 10485760)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
