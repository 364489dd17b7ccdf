package se.framsteg.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Whoever has a link opens what it leads to, so nothing of it may stay or spread: no browser keeps the page, since the
 * device may be somebody else's, and none tells the link to where it leads on. That holds for every answer at an address
 * with a secret in it, whatever page it is.
 */
@Component
class OpenedByLink implements HandlerInterceptor, WebMvcConfigurer {
    /** What a secret is called in a route. */
    private static final Set<String> SECRETS = Set.of("token", "stop", "handle");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && !Collections.disjoint(variables.keySet(), SECRETS)) {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Referrer-Policy", "no-referrer");
        }
        return true;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }
}
