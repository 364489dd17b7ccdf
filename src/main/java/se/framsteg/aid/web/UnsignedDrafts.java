package se.framsteg.aid.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.framsteg.aid.Declarant;
import se.framsteg.shell.tenancy.Tenancy;

/**
 * Keeps what could not be signed, after the request's own transaction, which changes nothing then, has ended, and before
 * its page is shown. So no request holds one connection to the database while it waits for another.
 */
@Component
class UnsignedDrafts implements HandlerInterceptor, WebMvcConfigurer {
    private static final String KEPT = UnsignedDrafts.class.getName();

    private final DeclarationForms forms;
    private final TransactionTemplate transactions;

    UnsignedDrafts(DeclarationForms forms, TransactionTemplate transactions) {
        this.forms = forms;
        this.transactions = transactions;
    }

    private record Unsigned(Declarant by, DeclarationForm form) {}

    /** To be kept when this request's transaction has ended. */
    static void keep(HttpServletRequest request, Declarant by, DeclarationForm form) {
        request.setAttribute(KEPT, new Unsigned(by, form));
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (request.getAttribute(KEPT) instanceof Unsigned(Declarant by, DeclarationForm form)) {
            Tenancy.within(by.region(), () -> transactions.executeWithoutResult(_ -> forms.save(by, form)));
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/*/aid/*", "/*/aid/*/form");
    }
}
