-- How often the page of a piece of news was opened. Nothing says by whom.
CREATE TABLE news_update_opened (
    lab_id    BIGINT NOT NULL,
    update_id BIGINT NOT NULL,
    day       DATE   NOT NULL COMMENT 'in Europe/Stockholm',
    times     BIGINT NOT NULL,
    PRIMARY KEY (update_id, day),
    CONSTRAINT fk_news_update_opened FOREIGN KEY (lab_id, update_id) REFERENCES news_update (lab_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
