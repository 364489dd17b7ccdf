package se.framsteg.plan.adoption.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import se.framsteg.plan.adoption.Checking;
import se.framsteg.shell.tenancy.Regions;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class VerifyConfiguration {
    /** After the language has been read off the address, and before anything is read of what was sent. */
    @Bean
    FilterRegistrationBean<VerifyLength> verifyLength(Regions regions, Checking checking) {
        var registration = new FilterRegistrationBean<>(new VerifyLength(regions, checking));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return registration;
    }
}
