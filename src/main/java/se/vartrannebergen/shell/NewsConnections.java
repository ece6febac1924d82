package se.vartrannebergen.shell;

import com.vaadin.flow.server.VaadinServlet;
import org.atmosphere.cpr.ApplicationConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The WebSockets over which open pages are told news. Thousands stand open for hours and say a few hundred bytes now and then, so
 * none keeps buffers as for a conversation. What is longer than a buffer goes in several pieces, either way.
 */
@Configuration(proxyBeanMethods = false)
class NewsConnections {
    private static final String TOMCAT = "org.apache.tomcat.websocket.";

    /** News of votes are a few hundred bytes; most others fit into one piece too. */
    private static final String BUFFER_BYTES = "4096";

    /** What comes from browsers is a close frame; who says more is given more. */
    private static final String MESSAGE = "128";

    private static final String READ_BUFFER_BYTES = "2048";

    /** Tomcat keeps five buffers for each WebSocket. The size of three is read once, when its WebSockets start. */
    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallBuffersOfTomcat() {
        return factory -> {
            System.getProperties().putIfAbsent(TOMCAT + "DEFAULT_BUFFER_SIZE", BUFFER_BYTES);
            factory.addContextCustomizers(context -> {
                context.addParameter(TOMCAT + "textBufferSize", MESSAGE);
                context.addParameter(TOMCAT + "binaryBufferSize", MESSAGE);
            });
            // Of every connection: what browsers ask for is about a thousand bytes; photos come in several pieces.
            factory.addConnectorCustomizers(
                    connector -> connector.setProperty("socket.appReadBufSize", READ_BUFFER_BYTES));
        };
    }

    /** Two buffers that Atmosphere keeps for servers which leave it to put messages together; Tomcat does that itself. */
    @Bean
    static BeanPostProcessor noBuffersOfAtmosphere() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof ServletRegistrationBean<?> registration
                        && registration.getServlet() instanceof VaadinServlet) {
                    registration.addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, "0");
                }
                return bean;
            }
        };
    }
}
