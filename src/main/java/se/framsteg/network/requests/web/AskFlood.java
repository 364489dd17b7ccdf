package se.framsteg.network.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.framsteg.network.requests.AskedByAnybody;
import se.framsteg.network.requests.TooManyAtOnce;
import se.framsteg.shell.web.Client;

/**
 * Refuses what a script pours in, before it costs a transaction, so that everybody else gets in. Counted in memory, by network
 * and minute; what is refused comes back with what was typed, so that a person behind the same network loses nothing.
 */
@Component
class AskFlood implements HandlerInterceptor, WebMvcConfigurer {
    static final int IN_A_MINUTE = 20;

    private static final int MOST_CLIENTS = 50_000;

    private final ConcurrentHashMap<String, Integer> counted = new ConcurrentHashMap<>();
    private final Clock clock;
    private volatile long minute;

    AskFlood(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("POST")
                && handler instanceof HandlerMethod method
                && method.getBeanType().isAnnotationPresent(AskedByAnybody.class)
                && !mayAsk(Client.of(request))) {
            throw new TooManyAtOnce();
        }
        return true;
    }

    private boolean mayAsk(String client) {
        long now = clock.instant().getEpochSecond() / 60;
        if (now != minute || counted.size() > MOST_CLIENTS) {
            minute = now;
            counted.clear();
        }
        return counted.merge(client, 1, Integer::sum) <= IN_A_MINUTE;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }
}
