package se.vartrannebergen.moderation.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Where forms are sent: to the address of the page they stand on, so that it stays right when the page comes back. Routes and no
 * controller, which would refuse to let anybody read at an address that it takes forms at.
 */
@Configuration(proxyBeanMethods = false)
class ReportAddresses {
    @Bean
    static RouterFunction<ServerResponse> reportForms(ReportPosts posts) {
        return RouterFunctions.route()
                .POST("/report/{kind}/{id}", posts::report)
                .POST("/reports/{token}", posts::appeal)
                .build();
    }
}
