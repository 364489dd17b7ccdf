package se.framsteg.shell.documents;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * A file that a controller answers with. It is written while the request's transaction is open, to a file of its own
 * when it may be long, and sent afterwards; so a slow receiver holds no connection to the database.
 */
public record Download(
        String name,
        String type,
        byte @Nullable [] bytes,
        @Nullable Path file) implements View {
    public static final String PDF = "application/pdf";
    public static final String SVG = "image/svg+xml";
    public static final String PNG = "image/png";
    public static final String ZIP = "application/zip";
    public static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Writes what is to be sent. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    public static Download of(String name, String type, byte[] bytes) {
        return new Download(name, type, bytes, null);
    }

    /** For what may be long: written to a file that is gone when it has been sent. */
    public static Download written(String name, String type, Writing writing) {
        Path file = null;
        try {
            file = Files.createTempFile("framsteg-", ".download");
            try (var out = Files.newOutputStream(file)) {
                writing.to(out);
            }
            return new Download(name, type, null, file);
        } catch (IOException e) {
            delete(file);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            delete(file);
            throw e;
        }
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            response.setContentType(type);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLengthLong(file != null ? Files.size(file) : bytes != null ? bytes.length : 0);
            if (!request.getMethod().equals("HEAD")) {
                send(response.getOutputStream());
            }
        } finally {
            delete(file);
        }
    }

    private void send(OutputStream out) throws IOException {
        if (file != null) {
            Files.copy(file, out);
        } else if (bytes != null) {
            out.write(bytes);
        }
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            file.toFile().deleteOnExit();
        }
    }
}
