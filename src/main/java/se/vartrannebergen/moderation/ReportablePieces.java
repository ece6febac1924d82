package se.vartrannebergen.moderation;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** Finds what can be reported: what whoever reports can read, and nothing else. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class ReportablePieces {
    private final ModeratedContents contents;

    ReportablePieces(ModeratedContents contents) {
        this.contents = contents;
    }

    /** Empty for what does not exist in this lab, and for what this reader, or a visitor, cannot read. */
    public Optional<ReportablePiece> find(LabId lab, ContentRef content, Optional<PersonId> reader) {
        return contents.readBy(lab, content, reader).map(ReportablePieces::piece);
    }

    private static ReportablePiece piece(ModeratedPiece piece) {
        return new ReportablePiece(
                piece.content(),
                piece.author(),
                piece.title(),
                new PlainText(piece.text()).shortened(ModerationCase.EXCERPT),
                piece.language(),
                piece.address());
    }
}
