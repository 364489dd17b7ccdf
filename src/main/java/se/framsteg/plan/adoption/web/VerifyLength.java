package se.framsteg.plan.adoption.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import se.framsteg.course.work.NewFile;
import se.framsteg.plan.adoption.Checking;
import se.framsteg.shell.Frame;
import se.framsteg.shell.tenancy.Regions;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.shell.web.Client;

/**
 * Refuses what is too long to be checked, does not say how long it is, or comes from who has asked very often, before any of it is
 * read: anybody may send it. What is only somewhat too long is read past, so that the answer is seen.
 */
class VerifyLength extends OncePerRequestFilter {
    /** A file, and room for the fields around it. */
    static final long MOST_BYTES = NewFile.LARGEST + 64L * 1024;

    /** So much is read past, so that whoever chose a file that is too large is told so. */
    private static final long MOST_LET_PASS = 64L * 1024 * 1024;

    private static final PathPattern PAGE = PathPatternParser.defaultInstance.parse("/{region}/verify");

    private final Regions regions;
    private final Checking checking;

    VerifyLength(Regions regions, Checking checking) {
        this.regions = regions;
        this.checking = checking;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        boolean asks = request.getMethod().equals("POST") && PAGE.matches(PathContainer.parsePath(path));
        boolean unbounded =
                request.getContentLengthLong() > MOST_BYTES || request.getHeader("Transfer-Encoding") != null;
        String refused = !asks ? "" : unbounded ? "large" : mayAsk(request, path) ? "" : "many";
        if (refused.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        if (refused.equals("large")
                && request.getContentLengthLong() >= 0
                && request.getContentLengthLong() <= MOST_LET_PASS
                && mayAsk(request, path)) {
            // A browser reads an answer only when it has sent all: read past it, keeping nothing.
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
        // What has not been read is on its way still: nothing more can be asked on this connection.
        response.setHeader("Connection", "close");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", Frame.current().lang().prefix() + path + "?" + refused + "=true");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    /** Counts each time; where there is no such region there is no such page either. */
    private boolean mayAsk(HttpServletRequest request, String path) {
        return regions.find(path.split("/")[1])
                .map(region -> Tenancy.within(region.id(), () -> checking.mayAsk(region.id(), Client.of(request))))
                .orElse(true);
    }
}
