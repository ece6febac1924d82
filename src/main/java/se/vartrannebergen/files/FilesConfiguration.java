package se.vartrannebergen.files;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(FilesSettings.class)
class FilesConfiguration {
    @Bean
    Darkroom darkroom(FilesSettings settings) {
        return new Darkroom(settings.patience());
    }

    @Bean
    ImageFiles imageFiles(FilesSettings settings) {
        return new ImageFiles(settings.folder());
    }
}
