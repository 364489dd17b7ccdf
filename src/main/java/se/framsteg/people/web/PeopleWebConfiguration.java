package se.framsteg.people.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class PeopleWebConfiguration implements WebMvcConfigurer {
    private final Callers callers;
    private final Footsteps footsteps;
    private final NewCookie cookies;

    PeopleWebConfiguration(Callers callers, Footsteps footsteps, NewCookie cookies) {
        this.callers = callers;
        this.footsteps = footsteps;
        this.cookies = cookies;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(callers);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(footsteps);
        registry.addInterceptor(cookies).addPathPatterns("/signin/code/*", "/signin/link/*", "/*/audit/pass/*");
    }
}
