package se.vartrannebergen.files;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredImageRepository extends Repository<StoredImage, Long> {
    StoredImage saveAndFlush(StoredImage image);

    void flush();

    void delete(StoredImage image);

    Optional<StoredImage> findByLabIdAndId(long labId, long id);

    Optional<StoredImage> findByLabIdAndContentKindAndContentIdAndId(long labId, String kind, long contentId, long id);

    Optional<StoredImage> findByLabIdAndContentKindAndContentIdAndPersonIdAndSourceHash(
            long labId, String kind, long contentId, long personId, String sourceHash);

    List<StoredImage> findByLabIdAndContentKindAndContentIdOrderByPosition(long labId, String kind, long contentId);

    int countByLabIdAndContentKindAndContentId(long labId, String kind, long contentId);

    @Query("""
            select i.contentId as contentId, i.id as id, i.hash as hash, i.width as width, i.height as height,
                   i.description as description
            from StoredImage i
            where i.labId = :labId and i.contentKind = :kind and i.contentId in :contentIds
              and i.position = (select min(other.position) from StoredImage other
                                where other.contentKind = i.contentKind and other.contentId = i.contentId)
            """)
    List<First> findFirst(long labId, String kind, Collection<Long> contentIds);

    boolean existsByHash(String hash);

    @Query("select distinct i.hash from StoredImage i where i.hash in :hashes")
    List<String> findUsed(Collection<String> hashes);

    /** The first photo of some content. */
    interface First {
        long getContentId();

        long getId();

        String getHash();

        int getWidth();

        int getHeight();

        String getDescription();

        default Image asImage() {
            return new Image(getId(), getHash(), getWidth(), getHeight(), getDescription());
        }
    }
}
