package se.vartrannebergen.projects;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vartrannebergen.files.ImageCarrier;
import se.vartrannebergen.people.StaffRoles;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Who sees the photos of projects: one answer for each time they were taken at. */
@Configuration(proxyBeanMethods = false)
class PhotoCarriers {
    @Bean
    static ImageCarrier photosBefore(ProjectRepository projects, Owners owners, StaffRoles roles) {
        return new PhotoCarrier(ProjectPhase.BEFORE, projects, owners, roles);
    }

    @Bean
    static ImageCarrier photosDuring(ProjectRepository projects, Owners owners, StaffRoles roles) {
        return new PhotoCarrier(ProjectPhase.DURING, projects, owners, roles);
    }

    @Bean
    static ImageCarrier photosAfter(ProjectRepository projects, Owners owners, StaffRoles roles) {
        return new PhotoCarrier(ProjectPhase.AFTER, projects, owners, roles);
    }

    private record PhotoCarrier(ProjectPhase phase, ProjectRepository projects, Owners owners, StaffRoles roles)
            implements ImageCarrier {
        @Override
        public String kind() {
            return phase.kind();
        }

        @Override
        public boolean mayRead(LabId lab, long project, Optional<PersonId> reader) {
            return isPublic(lab, project) || mayReadUndescribed(lab, project, reader);
        }

        @Override
        public boolean isPublic(LabId lab, long project) {
            return projects.findByLabIdAndId(lab.value(), project)
                    .filter(one -> one.state().isPublic())
                    .isPresent();
        }

        /** Those who put it right, and who decides about it. */
        @Override
        public boolean mayReadUndescribed(LabId lab, long project, Optional<PersonId> reader) {
            return reader.isPresent()
                    && projects.findByLabIdAndId(lab.value(), project)
                            .filter(one -> roles.facilitates(lab) || owners.mayOwn(lab, one.owner(), reader.get()))
                            .isPresent();
        }

        @Override
        public boolean isPublicUndescribed(LabId lab, long project) {
            return false;
        }
    }
}
