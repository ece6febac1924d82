-- Reports, decisions, appeals. Nothing here is ever deleted; people read why.

-- What is on the facilitators' desk, or was. At most one open case for each piece of content, and one for each appeal.
CREATE SEQUENCE moderation_case_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE moderation_case (
    id            BIGINT       NOT NULL,
    lab_id        BIGINT       NOT NULL,
    content_kind  VARCHAR(20)  NOT NULL COLLATE ascii_bin,
    content_id    BIGINT       NOT NULL,
    author_id     BIGINT       NOT NULL,
    cause         VARCHAR(12)  NOT NULL,
    state         VARCHAR(16)  NOT NULL,
    title         TEXT         NOT NULL COMMENT 'of the content when the case was opened',
    excerpt       TEXT         NOT NULL,
    language      VARCHAR(3)   NOT NULL COLLATE ascii_bin,
    signals       VARCHAR(255) NOT NULL DEFAULT '' COMMENT 'what heuristics found, by name, separated by commas',
    report_count  INT          NOT NULL DEFAULT 0,
    hidden        BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'hidden by reports until it is decided',
    appeal_id     BIGINT       NULL,
    not_by        BIGINT       NULL COMMENT 'who took the decision that is appealed against, and may not decide here',
    opened_at     DATETIME(6)  NOT NULL,
    due_at        DATETIME(6)  NOT NULL,
    reminded_at   DATETIME(6)  NULL,
    decided_at    DATETIME(6)  NULL,
    open_key      VARCHAR(64)  COLLATE ascii_bin AS (IF(state IN ('OPEN', 'AWAITING_EDIT'),
                      CONCAT(content_kind, '-', content_id, '-', COALESCE(appeal_id, 0)), NULL)) PERSISTENT,
    version       INT          NOT NULL DEFAULT 0,
    created_at    DATETIME(6)  NOT NULL,
    updated_at    DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_moderation_case_lab UNIQUE (lab_id, id),
    CONSTRAINT uk_moderation_case_open UNIQUE (lab_id, open_key),
    CONSTRAINT fk_moderation_case_author FOREIGN KEY (lab_id, author_id) REFERENCES person (lab_id, id),
    CONSTRAINT ck_moderation_case_state CHECK (state IN ('OPEN', 'AWAITING_EDIT', 'DECIDED', 'CLOSED')),
    CONSTRAINT ck_moderation_case_cause CHECK (cause IN ('REVIEW', 'REPORTS', 'SIGNAL', 'STAFF', 'EDITED', 'APPEAL')),
    CONSTRAINT ck_moderation_case_appeal CHECK ((cause = 'APPEAL') = (appeal_id IS NOT NULL))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_moderation_case_queue ON moderation_case (lab_id, state, due_at, id);
CREATE INDEX ix_moderation_case_content ON moderation_case (lab_id, content_kind, content_id, opened_at);
CREATE INDEX ix_moderation_case_author ON moderation_case (lab_id, author_id, opened_at);
CREATE INDEX ix_moderation_case_remind ON moderation_case (state, reminded_at, due_at);
CREATE INDEX ix_moderation_case_opened ON moderation_case (lab_id, opened_at);

CREATE SEQUENCE report_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE report (
    id           BIGINT      NOT NULL DEFAULT (NEXTVAL(report_seq)),
    lab_id       BIGINT      NOT NULL,
    case_id      BIGINT      NOT NULL,
    reporter_id  BIGINT      NULL COMMENT 'NULL where somebody without an account reported',
    confirmed    BOOLEAN     NOT NULL COMMENT 'whether the reporter was known to live in the area then',
    token        CHAR(32)    NOT NULL COLLATE ascii_bin COMMENT 'of the receipt: whoever has it reads what came of the report',
    rule         INT         NOT NULL,
    words        TEXT        NOT NULL,
    language     VARCHAR(3)  NOT NULL COLLATE ascii_bin COMMENT 'of the words, and of the receipt',
    created_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_report_token UNIQUE (token),
    CONSTRAINT uk_report_once UNIQUE (case_id, reporter_id),
    CONSTRAINT fk_report_case FOREIGN KEY (lab_id, case_id) REFERENCES moderation_case (lab_id, id),
    CONSTRAINT fk_report_reporter FOREIGN KEY (lab_id, reporter_id) REFERENCES person (lab_id, id),
    CONSTRAINT fk_report_rule FOREIGN KEY (lab_id, rule) REFERENCES house_rule (lab_id, number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_report_month ON report (lab_id, created_at);
CREATE INDEX ix_report_reporter ON report (lab_id, reporter_id, created_at);

-- Texts are JSON objects by language: in the author's, and in that of whoever decided.
CREATE SEQUENCE decision_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE decision (
    id             BIGINT      NOT NULL,
    lab_id         BIGINT      NOT NULL,
    case_id        BIGINT      NOT NULL,
    content_kind   VARCHAR(20) NOT NULL COLLATE ascii_bin,
    content_id     BIGINT      NOT NULL,
    author_id      BIGINT      NOT NULL,
    decided_by     BIGINT      NOT NULL,
    action         VARCHAR(16) NOT NULL,
    measure        VARCHAR(12) NOT NULL,
    days           INT         NULL COMMENT 'of a pause',
    merged_into    BIGINT      NULL,
    rule           INT         NULL,
    facts          JSON        NULL,
    reason         JSON        NULL,
    cause          VARCHAR(12) NOT NULL COMMENT 'of the case',
    machine        BOOLEAN     NOT NULL COMMENT 'whether a heuristic helped to find it',
    stood          VARCHAR(12) NOT NULL COMMENT 'who could read the content before',
    title          TEXT        NOT NULL COMMENT 'of the content then',
    excerpt        TEXT        NOT NULL,
    language       VARCHAR(3)  NOT NULL COLLATE ascii_bin COMMENT 'of title and excerpt',
    decided_at     DATETIME(6) NOT NULL,
    undone_at      DATETIME(6) NULL,
    overturned_at  DATETIME(6) NULL COMMENT 'when an appeal was granted',
    version        INT         NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT uk_decision_lab UNIQUE (lab_id, id),
    CONSTRAINT fk_decision_case FOREIGN KEY (lab_id, case_id) REFERENCES moderation_case (lab_id, id),
    CONSTRAINT fk_decision_author FOREIGN KEY (lab_id, author_id) REFERENCES person (lab_id, id),
    CONSTRAINT fk_decision_by FOREIGN KEY (lab_id, decided_by) REFERENCES person (lab_id, id),
    CONSTRAINT fk_decision_rule FOREIGN KEY (lab_id, rule) REFERENCES house_rule (lab_id, number),
    CONSTRAINT ck_decision_action CHECK (action IN ('KEEP', 'ASK_EDIT', 'HIDE', 'REMOVE', 'MERGE', 'FAULT_REPORT')),
    CONSTRAINT ck_decision_measure CHECK (measure IN ('NONE', 'WARN', 'PAUSE', 'SUSPEND')),
    CONSTRAINT ck_decision_days CHECK ((measure = 'PAUSE') = (days IS NOT NULL) AND (days IS NULL OR days BETWEEN 1 AND 365)),
    CONSTRAINT ck_decision_merge CHECK ((action = 'MERGE') = (merged_into IS NOT NULL)),
    -- Whom a decision restricts is told which rule, which facts and why.
    CONSTRAINT ck_decision_reasons CHECK ((action IN ('KEEP', 'MERGE') AND measure = 'NONE')
        OR (rule IS NOT NULL AND facts IS NOT NULL AND reason IS NOT NULL))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_decision_content ON decision (lab_id, content_kind, content_id, decided_at);
CREATE INDEX ix_decision_author ON decision (lab_id, author_id, decided_at);
CREATE INDEX ix_decision_case ON decision (case_id);
CREATE INDEX ix_decision_month ON decision (lab_id, decided_at);

CREATE SEQUENCE appeal_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE appeal (
    id           BIGINT      NOT NULL,
    lab_id       BIGINT      NOT NULL,
    decision_id  BIGINT      NOT NULL,
    person_id    BIGINT      NULL COMMENT 'NULL where a reporter without an account appealed',
    report_id    BIGINT      NULL COMMENT 'NULL where the author appealed',
    words        TEXT        NOT NULL,
    language     VARCHAR(3)  NOT NULL COLLATE ascii_bin,
    appealed_at  DATETIME(6) NOT NULL,
    granted      BOOLEAN     NULL COMMENT 'NULL until decided',
    reason       JSON        NULL,
    decided_by   BIGINT      NULL,
    decided_at   DATETIME(6) NULL,
    appellant    VARCHAR(24) COLLATE ascii_bin AS (IF(report_id IS NULL, 'author', CONCAT('r', report_id))) PERSISTENT,
    version      INT         NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT uk_appeal_lab UNIQUE (lab_id, id),
    CONSTRAINT uk_appeal_once UNIQUE (decision_id, appellant),
    CONSTRAINT fk_appeal_decision FOREIGN KEY (lab_id, decision_id) REFERENCES decision (lab_id, id),
    CONSTRAINT fk_appeal_person FOREIGN KEY (lab_id, person_id) REFERENCES person (lab_id, id),
    CONSTRAINT fk_appeal_report FOREIGN KEY (report_id) REFERENCES report (id),
    CONSTRAINT ck_appeal_decided CHECK ((granted IS NULL) = (decided_at IS NULL) AND (granted IS NULL) = (decided_by IS NULL)
        AND (granted IS NULL OR reason IS NOT NULL))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_appeal_month ON appeal (lab_id, appealed_at);
ALTER TABLE moderation_case
    ADD CONSTRAINT fk_moderation_case_appeal FOREIGN KEY (lab_id, appeal_id) REFERENCES appeal (lab_id, id);

-- Who posts nothing for now, and since which decision.
CREATE SEQUENCE pause_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE pause (
    id           BIGINT      NOT NULL DEFAULT (NEXTVAL(pause_seq)),
    lab_id       BIGINT      NOT NULL,
    person_id    BIGINT      NOT NULL,
    decision_id  BIGINT      NOT NULL,
    begins_at    DATETIME(6) NOT NULL,
    ends_at      DATETIME(6) NULL COMMENT 'NULL: until it is lifted',
    lifted_at    DATETIME(6) NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_pause_decision UNIQUE (decision_id),
    CONSTRAINT fk_pause_decision FOREIGN KEY (lab_id, decision_id) REFERENCES decision (lab_id, id),
    CONSTRAINT fk_pause_person FOREIGN KEY (lab_id, person_id) REFERENCES person (lab_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_pause_person ON pause (lab_id, person_id, lifted_at, ends_at);

-- What content said before it was changed.
CREATE SEQUENCE content_version_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE content_version (
    id            BIGINT      NOT NULL DEFAULT (NEXTVAL(content_version_seq)),
    lab_id        BIGINT      NOT NULL,
    content_kind  VARCHAR(20) NOT NULL COLLATE ascii_bin,
    content_id    BIGINT      NOT NULL,
    title         TEXT        NOT NULL,
    text          MEDIUMTEXT  NOT NULL,
    language      VARCHAR(3)  NOT NULL COLLATE ascii_bin,
    changed_at    DATETIME(6) NOT NULL COMMENT 'until then it said so',
    PRIMARY KEY (id),
    CONSTRAINT fk_content_version_lab FOREIGN KEY (lab_id) REFERENCES lab (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_content_version ON content_version (lab_id, content_kind, content_id, changed_at);

-- What staff tell each other about a case.
CREATE SEQUENCE case_note_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE case_note (
    id          BIGINT      NOT NULL DEFAULT (NEXTVAL(case_note_seq)),
    lab_id      BIGINT      NOT NULL,
    case_id     BIGINT      NOT NULL,
    author_id   BIGINT      NOT NULL,
    text        TEXT        NOT NULL,
    created_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_case_note_case FOREIGN KEY (lab_id, case_id) REFERENCES moderation_case (lab_id, id),
    CONSTRAINT fk_case_note_author FOREIGN KEY (lab_id, author_id) REFERENCES person (lab_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE INDEX ix_case_note_case ON case_note (case_id, created_at);

-- Who works here, as of their last sign-in: to be reminded. What they may do is asked of their account each time.
CREATE TABLE staff_member (
    lab_id      BIGINT      NOT NULL,
    person_id   BIGINT      NOT NULL,
    facilitates BOOLEAN     NOT NULL COMMENT 'facilitator or admin',
    seen_at     DATETIME(6) NOT NULL,
    PRIMARY KEY (lab_id, person_id),
    CONSTRAINT fk_staff_member_person FOREIGN KEY (lab_id, person_id) REFERENCES person (lab_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
