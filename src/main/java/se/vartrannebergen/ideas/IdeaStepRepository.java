package se.vartrannebergen.ideas;

import org.springframework.data.repository.Repository;

interface IdeaStepRepository extends Repository<IdeaStep, Long> {
    IdeaStep save(IdeaStep step);

    IdeaStep saveAndFlush(IdeaStep step);
}
