-- What is planned can be hidden or removed before it comes: it stays so past its time.

ALTER TABLE news_update DROP CONSTRAINT ck_news_update_stood;
ALTER TABLE news_update
    ADD CONSTRAINT ck_news_update_stood CHECK ((state IN ('HIDDEN', 'REMOVED')) = (stood_as IS NOT NULL)
        AND (stood_as IS NULL OR stood_as IN ('WAITING', 'PLANNED', 'PUBLIC')));
