package se.framsteg.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import se.framsteg.shell.Say;

/** The answer to a form that did what it should: go on to this page (303). */
public record SeeOther(String location) implements View {
    /** An own page, by its path, in the language of the form. */
    public static SeeOther to(String path) {
        return new SeeOther(Say.link(path));
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", location);
        response.setHeader("Cache-Control", "no-store");
    }
}
