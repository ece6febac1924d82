-- One rule for photos of people, in all rooms: where somebody can be recognised it is said who of them said yes, and how.
ALTER TABLE group_outcome
    ADD COLUMN people_shown BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'people can be recognised on its photos' AFTER people_reached,
    ADD COLUMN consent TEXT NOT NULL DEFAULT '' COMMENT 'who of them said yes and how; read by who writes it and by facilitators only'
        AFTER people_shown;
UPDATE group_outcome SET people_shown = TRUE, consent = 'Alla på bilderna har sagt ja.' WHERE consent_given;
ALTER TABLE group_outcome
    DROP COLUMN consent_given,
    ADD CONSTRAINT ck_group_outcome_consent CHECK (NOT people_shown OR consent <> '');
ALTER TABLE document
    ADD CONSTRAINT ck_document_consent CHECK (NOT shows_people OR consent <> '');
