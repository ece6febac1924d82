package se.vartrannebergen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

class AppShellTest {
    /** Fields that only people who are signed in meet. */
    private static final String MEMBERS = "styles/member.css";

    @Test
    void visitorsPagesHaveTheStylesThatFlowHas() {
        var settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yaml"));
        var inPages = settings.getObject().getProperty("vr.pages.inline-styles").split(",");
        var inFlow = Arrays.stream(AppShell.class.getAnnotationsByType(StyleSheet.class))
                .map(sheet -> sheet.value().replace("context://", ""))
                .filter(file -> !file.equals(MEMBERS));
        assertThat(inFlow).containsExactly(inPages);
    }
}
