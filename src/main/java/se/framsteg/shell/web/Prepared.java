package se.framsteg.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** The answer of a press {@link InTwoSteps}. @param work what is done outside any transaction; gives what is done inside one */
public record Prepared(Supplier<Supplier<View>> work) implements View {
    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
        throw new IllegalStateException("What is prepared is kept by a press in two steps");
    }
}
