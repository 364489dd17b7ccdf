package se.framsteg.plan.adoption.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import se.framsteg.course.work.NewFile;
import se.framsteg.shell.Frame;

/** Refuses what is too long to be checked, or does not say how long it is, before any of it is read: anybody may send it. */
class VerifyLength extends OncePerRequestFilter {
    /** A file, and room for the fields around it. */
    static final long MOST_BYTES = NewFile.LARGEST + 64L * 1024;

    private static final PathPattern PAGE = PathPatternParser.defaultInstance.parse("/{region}/verify");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        boolean asks = request.getMethod().equals("POST") && PAGE.matches(PathContainer.parsePath(path));
        boolean unbounded =
                request.getContentLengthLong() > MOST_BYTES || request.getHeader("Transfer-Encoding") != null;
        if (!asks || !unbounded) {
            chain.doFilter(request, response);
            return;
        }
        // What has not been read is on its way still: nothing more can be asked on this connection.
        response.setHeader("Connection", "close");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", Frame.current().lang().prefix() + path + "?large=true");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
}
