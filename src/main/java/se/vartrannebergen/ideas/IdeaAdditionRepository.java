package se.vartrannebergen.ideas;

import org.springframework.data.repository.Repository;

interface IdeaAdditionRepository extends Repository<IdeaAddition, Long> {
    IdeaAddition saveAndFlush(IdeaAddition addition);

    long countByIdeaId(long ideaId);
}
