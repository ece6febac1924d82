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

    boolean existsByHash(String hash);

    @Query("select distinct i.hash from StoredImage i where i.hash in :hashes")
    List<String> findUsed(Collection<String> hashes);
}
