package se.vartrannebergen.moderation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;

/** What the content of a case could become part of. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
@PreAuthorize(Decisions.FACILITATORS)
public class MergeTargets {
    private final JdbcClient jdbc;
    private final ModeratedContents contents;

    MergeTargets(JdbcClient jdbc, ModeratedContents contents) {
        this.jdbc = jdbc;
        this.contents = contents;
    }

    /**
     * The most alike first; none where content of its kind is never merged.
     *
     * @param words to look for; empty for those that read alike
     * @throws CaseUnknown where there is no such case in this lab
     */
    public List<MergeableContent.Target> find(LabId lab, long caseId, String words) {
        var content = jdbc.sql("SELECT content_kind, content_id FROM moderation_case WHERE lab_id = ? AND id = ?")
                .params(lab.value(), caseId)
                .query((row, number) -> new ContentRef(row.getString("content_kind"), row.getLong("content_id")))
                .optional()
                .orElseThrow(() -> new CaseUnknown("case " + caseId));
        return contents.of(content) instanceof MergeableContent room
                ? room.targets(lab, content.id(), words)
                : List.of();
    }
}
