package se.framsteg.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Secret;

/** Reads the language off the address, takes {@code /en} away for everything behind, and binds the page's frame. */
class FrameFilter extends OncePerRequestFilter {
    /** Where people work when they are signed in; there the language is their own choice. */
    private static final Pattern OWN = Pattern.compile(
            "/home(/.*)?|/[^/]+/(manage|audit|promote|company|coach)(/.*)?|/[^/]+/certificates/mine(/.*)?");

    private final Secret secret;
    private final List<String> heads;

    /** @param demo whether all there is to see is made up, so that every page says so */
    FrameFilter(Secret secret, boolean demo) {
        this.secret = secret;
        this.heads = demo ? List.of("shell.example") : List.of();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String uri = request.getRequestURI();
        boolean english = uri.equals("/en") || uri.startsWith("/en/");
        String path = "/" + (english ? uri.substring(3) : uri).replaceFirst("^/+", "");
        if (path.length() > 1 && path.endsWith("/") && request.getMethod().equals("GET")) {
            redirect(
                    response,
                    HttpServletResponse.SC_MOVED_PERMANENTLY,
                    (english ? "/en" : "") + path.replaceFirst("/+$", ""));
            return;
        }
        boolean own = OWN.matcher(understood(path)).matches();
        if (own && english) {
            redirect(response, HttpServletResponse.SC_FOUND, path);
            return;
        }
        try {
            Frame.bind(new Frame(
                    english ? Lang.EN : Lang.SV,
                    path,
                    SafeQuery.of(request),
                    !own,
                    null,
                    null,
                    binding(SessionCookie.read(request)),
                    heads,
                    Set.of(),
                    false));
            var writable = new WritableText(english ? new Stripped(request, path) : request);
            writable.setAttribute(WritableText.class.getName(), writable);
            chain.doFilter(writable, response);
        } finally {
            Frame.clear();
        }
    }

    /** Not by sendRedirect, which puts the host in front that the request names. */
    private static void redirect(HttpServletResponse response, int status, String path) {
        response.setStatus(status);
        response.setHeader("Location", path);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** As routes understand it: {@code /%6danage} is {@code /manage}. */
    private static String understood(String path) {
        var understood = new StringBuilder();
        PathContainer.parsePath(path)
                .elements()
                .forEach(part -> understood.append(
                        part instanceof PathContainer.PathSegment segment ? segment.valueToMatch() : part.value()));
        return understood.toString();
    }

    private String binding(@Nullable String token) {
        return token == null ? "" : secret.binding(token);
    }

    private static final class Stripped extends HttpServletRequestWrapper {
        private final String path;

        Stripped(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getServletPath() {
            return path;
        }
    }
}
