-- What staff did and looked at. In a database of its own, where the application may add and read but neither change nor
-- delete: only whoever runs these migrations could. No foreign keys: it outlives what it tells of.
CREATE TABLE vart_rannebergen_audit.audit_entry (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    lab_id        BIGINT       NOT NULL,
    who           BIGINT       NOT NULL COMMENT 'person',
    who_name      VARCHAR(255) NOT NULL COMMENT 'what the person was called then',
    act           VARCHAR(40)  NOT NULL,
    about_kind    VARCHAR(20)  NOT NULL COLLATE ascii_bin,
    about_id      BIGINT       NOT NULL,
    about_person  BIGINT       NULL COMMENT 'whose personal data was looked at, or who was decided about',
    why           TEXT         NOT NULL,
    happened_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_audit_entry_lab ON vart_rannebergen_audit.audit_entry (lab_id, id);
CREATE INDEX ix_audit_entry_who ON vart_rannebergen_audit.audit_entry (lab_id, who, id);
CREATE INDEX ix_audit_entry_about ON vart_rannebergen_audit.audit_entry (lab_id, about_kind, about_id, id);
CREATE INDEX ix_audit_entry_person ON vart_rannebergen_audit.audit_entry (lab_id, about_person, id);
