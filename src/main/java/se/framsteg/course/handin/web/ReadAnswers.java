package se.framsteg.course.handin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.handin.ShowsStanding;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.shell.web.SeeOther;

/**
 * Notes the first time that a company sees its coach's answer, which the coach may not undo after that: when the request's own
 * transaction, which only reads, has ended, and before the page is shown. Where the answer has been undone or read meanwhile,
 * the page is made anew.
 */
@Component
class ReadAnswers implements HandlerInterceptor, WebMvcConfigurer {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final HandIns handIns;

    ReadAnswers(HandIns handIns) {
        this.handIns = handIns;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (answer != null
                && answer.getView() instanceof ShowsStanding page
                && page.standing().isNew()
                && request.getAttribute(REGION) instanceof Region region) {
            boolean noted = Tenancy.within(region.id(), () -> handIns.read(region.id(), page.standing()));
            if (!noted && request.getMethod().equals("GET")) {
                String query = request.getQueryString();
                answer.setView(SeeOther.to(request.getRequestURI() + (query == null ? "" : "?" + query)));
            }
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/*/company/*/course/*/*");
    }
}
