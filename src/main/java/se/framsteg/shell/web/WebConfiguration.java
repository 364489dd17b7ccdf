package se.framsteg.shell.web;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.framsteg.shell.Implementations;
import se.framsteg.shell.Marks;
import se.framsteg.shell.Secret;
import se.framsteg.shell.documents.ReadingFolder;
import se.framsteg.shell.forms.FormAnswers;
import se.framsteg.shell.forms.FormKey;
import se.framsteg.shell.tenancy.Regions;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebConfiguration {
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    WebMvcRegistrations registrations(
            PlatformTransactionManager transactions,
            Regions regions,
            ObjectProvider<DraftedFaces> faces,
            FormKey keys,
            FormAnswers answers,
            Marks marks) {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        var writing = new TransactionTemplate(transactions);
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new RequestTransactions(
                        reading, writing, regions, new Implementations<>(faces), keys, answers, marks);
            }

            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new Routes();
            }
        };
    }

    /** Uploads lie where nothing stays after a process that was killed. */
    @Bean
    MultipartConfigElement multipartConfigElement(MultipartProperties limits, ReadingFolder folder) {
        MultipartConfigElement usual = limits.createMultipartConfig();
        return new MultipartConfigElement(
                folder.path().toAbsolutePath().toString(),
                usual.getMaxFileSize(),
                usual.getMaxRequestSize(),
                usual.getFileSizeThreshold());
    }

    @Bean
    FilterRegistrationBean<FrameFilter> frameFilter(Secret secret, @Value("${framsteg.mode:serve}") String mode) {
        var registration = new FilterRegistrationBean<>(new FrameFilter(secret, mode.equals("demo")));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    /** For browsers that do not know the policy: in nobody's frame, but for a page whose own policy lets it be in any. */
    private static void frames(HttpServletRequest request, HttpServletResponse response) {
        String policy = response.getHeader("Content-Security-Policy");
        if (policy == null || !policy.contains("frame-ancestors *")) {
            response.setHeader("X-Frame-Options", "DENY");
        }
    }

    /** Headers and the strict firewall; who may do what is decided by each verb, and forms carry keys of their own. */
    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .anonymous(anonymous -> anonymous.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .securityContext(context -> context.disable())
                .servletApi(api -> api.disable())
                .exceptionHandling(handling -> handling.disable())
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .frameOptions(frames -> frames.disable())
                        .addHeaderWriter(WebConfiguration::frames)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(policy -> policy.policy(
                                org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter
                                        .ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }
}
