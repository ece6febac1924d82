-- The first three pieces of content of a person: a link in one of them is looked at. Never more than three for each.
CREATE TABLE first_piece (
    lab_id        BIGINT      NOT NULL,
    author_id     BIGINT      NOT NULL,
    content_kind  VARCHAR(20) NOT NULL COLLATE ascii_bin,
    content_id    BIGINT      NOT NULL,
    PRIMARY KEY (lab_id, author_id, content_kind, content_id),
    CONSTRAINT fk_first_piece_author FOREIGN KEY (lab_id, author_id) REFERENCES person (lab_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
