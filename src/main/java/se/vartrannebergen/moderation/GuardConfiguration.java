package se.vartrannebergen.moderation;

import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({HasteSettings.class, WatchSettings.class})
class GuardConfiguration {
    /** Goes on evenly, also when the clock of the machine is set. */
    @Bean
    Ticker ticker() {
        return Ticker.systemTicker();
    }
}
