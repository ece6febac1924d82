package se.vartrannebergen.moderation;

import se.vartrannebergen.shared.LabId;

/** Something to be mailed to somebody who reported without an account. Each is kept until it is sent. */
sealed interface ReportMail {
    LabId lab();

    /** Of the receipt. */
    String token();

    record Receipt(LabId lab, String token) implements ReportMail {}

    record Outcome(LabId lab, String token, long decision) implements ReportMail {}

    /** An appeal was decided, their own or the author's. */
    record AppealOutcome(LabId lab, String token, long appeal) implements ReportMail {}
}
