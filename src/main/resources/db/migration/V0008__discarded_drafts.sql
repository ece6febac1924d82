-- A draft that was thrown away can be taken back for a day.

ALTER TABLE idea
    ADD COLUMN discarded_at DATETIME(6) NULL COMMENT 'when its author threw the draft away' AFTER is_example,
    ADD CONSTRAINT ck_idea_discarded CHECK (discarded_at IS NULL OR state = 'DRAFT');
CREATE INDEX ix_idea_discarded ON idea (discarded_at);
