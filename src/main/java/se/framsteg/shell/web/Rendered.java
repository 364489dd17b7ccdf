package se.framsteg.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Gzip;

/** Writes bytes that lie ready in memory, compressed where the browser takes that. */
final class Rendered {
    private Rendered() {}

    static void write(byte[] plain, byte @Nullable [] gzipped, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] body = plain;
        if (gzipped != null) {
            response.setHeader("Vary", "Accept-Encoding");
            if (Gzip.isTakenBy(request)) {
                response.setHeader("Content-Encoding", "gzip");
                body = gzipped;
            }
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }
}
