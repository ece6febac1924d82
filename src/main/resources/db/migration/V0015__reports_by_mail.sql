-- Who reports without an account may leave an address: for the receipt and the outcome, and no longer than that takes.
ALTER TABLE report
    ADD COLUMN email VARCHAR(254) NULL COMMENT 'erased once the outcome is final, after seven months at the latest' AFTER language,
    ADD COLUMN told_decision BIGINT NULL COMMENT 'the decision that was last told by mail' AFTER email,
    ADD CONSTRAINT ck_report_email CHECK (email IS NULL OR reporter_id IS NULL);
CREATE INDEX ix_report_email ON report (email, created_at);
