package se.framsteg.rules;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** Notes which pages ask the database the same thing again and again, as a loop over rows does that asks for each of them. */
class AskedByPages extends OncePerRequestFilter {
    /** As often as a page may ask the same: each of its parts makes sure itself that who asks may see it. */
    private static final int TIMES = 5;

    private static final String BINDS = "select set_config(";

    private static final Noted NOTED = new Noted("asked-by-pages");

    private static final ThreadLocal<@Nullable Map<String, Integer>> ASKED = new ThreadLocal<>();

    /** Route, a tab, how many times, a tab, the statement. */
    static Set<String> tooOften() {
        return NOTED.all();
    }

    static void hear(String sql) {
        Map<String, Integer> asked = ASKED.get();
        if (asked != null && !sql.startsWith(BINDS)) {
            asked.merge(sql, 1, Integer::sum);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getMethod().equals("GET")) {
            chain.doFilter(request, response);
            return;
        }
        var asked = new HashMap<String, Integer>();
        ASKED.set(asked);
        try {
            chain.doFilter(request, response);
        } finally {
            ASKED.remove();
        }
        String type = response.getContentType();
        if (type == null || !type.startsWith("text/html")) {
            return;
        }
        Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        asked.forEach((sql, times) -> {
            if (times > TIMES) {
                NOTED.note(route + "\t" + times + "\t" + sql);
            }
        });
    }
}
