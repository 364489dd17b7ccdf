package se.framsteg.shell;

import gg.jte.Content;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/**
 * What a controller returns: a record that knows its template and nothing of HTML. The template takes one parameter,
 * {@code page}, of the record's own type.
 */
public interface Page extends View {
    /** The template's path below the template folder, without ending: {@code outcomes/web/results}. */
    String template();

    /** The same page with another status, as when a form is asked again (422). */
    default View with(HttpStatus status) {
        return (model, request, response) -> {
            response.setStatus(status.value());
            render(model, request, response);
        };
    }

    /** The page as bytes (UTF-8), in the frame bound to this thread. */
    default Utf8ByteOutput html() {
        var output = new Utf8ByteOutput();
        Templates.engine().render(template() + ".jte", Map.of("page", this), output);
        return output;
    }

    /** The page as a part of another, which a template takes as content. */
    default Content content() {
        return output -> Templates.engine().render(template() + ".jte", Map.of("page", this), output);
    }

    @Override
    default void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var html = html();
        response.setContentType("text/html;charset=UTF-8");
        response.setLocale(Frame.current().lang().locale());
        if (!response.containsHeader("Cache-Control")) {
            Frame frame = Frame.current();
            boolean anybodys = frame.person() == null && !frame.showsDraft();
            response.setHeader("Cache-Control", anybodys ? "private, no-cache" : "no-store");
        }
        byte[] bytes = html.toByteArray();
        response.addHeader("Vary", "Accept-Encoding");
        if (Gzip.isTakenBy(request)) {
            response.setHeader("Content-Encoding", "gzip");
            bytes = Gzip.quick(bytes);
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
