package se.framsteg.shell.documents;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * A file that a controller answers with. What is read from the database for it is read while the request's transaction
 * is open, into a file of its own when it may be long; it is sent afterwards, so a slow receiver holds no connection.
 */
public record Download(
        String name,
        String type,
        Supplier<byte[]> bytes,
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

    /** What a file is called, as any header and any archive can hold it. */
    public static String plain(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9._ -]", "");
        return plain.replaceAll("[^A-Za-z0-9]", "").isEmpty() ? "fil" : plain;
    }

    /** For what is short and is made of what has been read: made when it is sent. */
    public static Download of(String name, String type, Supplier<byte[]> bytes) {
        return new Download(name, type, bytes, null);
    }

    /** For what may be long: written to a file in the folder that is gone when it has been sent. */
    public static Download written(ReadingFolder folder, String name, String type, Writing writing) {
        Path file = null;
        try {
            file = folder.newFile(".download");
            try (var out = Files.newOutputStream(file)) {
                writing.to(out);
            }
            return new Download(name, type, () -> new byte[0], file);
        } catch (IOException e) {
            delete(file);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            delete(file);
            throw e;
        }
    }

    /** Makes another file of one that has been written. */
    @FunctionalInterface
    public interface Remaking {
        void to(InputStream from, OutputStream out) throws IOException;
    }

    /** The same, made over when it is sent: for what takes a while and needs nothing of the database. */
    public View remade(ReadingFolder folder, Remaking remaking) {
        return (model, request, response) -> {
            Path written = Objects.requireNonNull(file);
            Download made;
            try (var in = Files.newInputStream(written)) {
                made = written(folder, name, type, out -> remaking.to(in, out));
            } finally {
                delete(written);
            }
            made.render(model, request, response);
        };
    }

    /** The same, with something noted before it is sent: after the request's own transaction, which only reads. */
    public View noted(Runnable note) {
        return (model, request, response) -> {
            try {
                if (!request.getMethod().equals("HEAD")) {
                    note.run();
                }
            } catch (RuntimeException e) {
                delete(file);
                throw e;
            }
            render(model, request, response);
        };
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            byte[] made = bytes.get();
            response.setContentType(type);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLengthLong(file == null ? made.length : Files.size(file));
            if (request.getMethod().equals("HEAD")) {
                return;
            }
            if (file == null) {
                response.getOutputStream().write(made);
            } else {
                Files.copy(file, response.getOutputStream());
            }
        } finally {
            delete(file);
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
