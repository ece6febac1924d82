-- Files and photos of groups. The bytes lie on disk: those of photos where all photos lie, those of other files by the name kept here.

CREATE SEQUENCE document_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE document (
    id            BIGINT      NOT NULL,
    lab_id        BIGINT      NOT NULL,
    group_id      BIGINT      NOT NULL,
    author_id     BIGINT      NOT NULL,
    type          VARCHAR(8)  NOT NULL COLLATE ascii_bin COMMENT 'as its bytes say',
    name          TEXT        NOT NULL COMMENT 'of the file, cleaned, with the ending of its type',
    description   TEXT        NOT NULL COMMENT '3-200 characters as people count them',
    language      VARCHAR(3)  NOT NULL COLLATE ascii_bin COMMENT 'of the description',
    bytes         INT         NOT NULL COMMENT 'on disk; of a photo the most its copies take',
    stored        CHAR(36)    NULL COLLATE ascii_bin COMMENT 'name on disk; NULL for photos, which the room of photos keeps',
    shows_people  BOOLEAN     NOT NULL DEFAULT FALSE COMMENT 'people can be recognised in it, as whoever added it says',
    consent       TEXT        NOT NULL COMMENT 'who agreed to that, and how; may be empty',
    shown         VARCHAR(8)  NOT NULL,
    added_at      DATETIME(6) NOT NULL,
    deleted_at    DATETIME(6) NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_document_lab UNIQUE (lab_id, id),
    CONSTRAINT uk_document_stored UNIQUE (stored),
    CONSTRAINT fk_document_group FOREIGN KEY (lab_id, group_id) REFERENCES working_group (lab_id, id),
    CONSTRAINT fk_document_author FOREIGN KEY (lab_id, author_id) REFERENCES person (lab_id, id),
    CONSTRAINT ck_document_type CHECK (type IN ('PHOTO', 'PDF', 'ODT', 'ODS', 'ODP', 'DOCX', 'XLSX', 'PPTX', 'TXT', 'CSV')),
    CONSTRAINT ck_document_bytes CHECK (bytes BETWEEN 1 AND 10485760),
    CONSTRAINT ck_document_stored CHECK ((type = 'PHOTO') = (stored IS NULL)),
    CONSTRAINT ck_document_shown CHECK (shown IN ('COMING', 'PUBLIC', 'HIDDEN', 'REMOVED', 'DELETED')),
    CONSTRAINT ck_document_deleted CHECK ((shown = 'DELETED') = (deleted_at IS NOT NULL))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_document_list ON document (group_id, shown, added_at, id);
CREATE INDEX ix_document_old ON document (shown, deleted_at);
