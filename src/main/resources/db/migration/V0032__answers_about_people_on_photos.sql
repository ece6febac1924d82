-- Young people say of photos that somebody can be recognised, or that nobody can. What was unticked so far was no answer.
ALTER TABLE news_update
    MODIFY people_shown BOOLEAN NULL DEFAULT NULL COMMENT 'whether people can be recognised in its photos; NULL: nobody said';
UPDATE news_update SET people_shown = NULL WHERE NOT people_shown;
ALTER TABLE group_outcome
    MODIFY people_shown BOOLEAN NULL DEFAULT NULL COMMENT 'whether people can be recognised on its photos; NULL: nobody said';
UPDATE group_outcome SET people_shown = NULL WHERE NOT people_shown;
