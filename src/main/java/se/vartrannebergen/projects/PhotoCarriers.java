package se.vartrannebergen.projects;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.files.ImageCarrier;
import se.vartrannebergen.people.StaffRoles;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Who sees the photos of projects: one answer for each time they were taken at. */
@Configuration(proxyBeanMethods = false)
class PhotoCarriers {
    @Bean
    static ImageCarrier photosBefore(ProjectRepository projects, JdbcClient jdbc, Owners owners, StaffRoles roles) {
        return new PhotoCarrier(ProjectPhase.BEFORE, projects, jdbc, owners, roles);
    }

    @Bean
    static ImageCarrier photosDuring(ProjectRepository projects, JdbcClient jdbc, Owners owners, StaffRoles roles) {
        return new PhotoCarrier(ProjectPhase.DURING, projects, jdbc, owners, roles);
    }

    @Bean
    static ImageCarrier photosAfter(ProjectRepository projects, JdbcClient jdbc, Owners owners, StaffRoles roles) {
        return new PhotoCarrier(ProjectPhase.AFTER, projects, jdbc, owners, roles);
    }

    private record PhotoCarrier(
            ProjectPhase phase, ProjectRepository projects, JdbcClient jdbc, Owners owners, StaffRoles roles)
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
            return jdbc.sql("""
                            SELECT EXISTS (SELECT 1 FROM project p WHERE p.lab_id = ? AND p.id = ?
                                AND p.state IN ('PLANNED', 'UNDER_WAY', 'DONE') AND %s)""".formatted(OwnerRows.isPublic("p")))
                    .params(lab.value(), project)
                    .query(Boolean.class)
                    .single();
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
