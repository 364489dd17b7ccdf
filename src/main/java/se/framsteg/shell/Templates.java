package se.framsteg.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.html.policy.PreventInlineEventHandlers;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The templates: compiled with the code, or read from the source folder while somebody works on them. */
final class Templates {
    /** Set by {@code ./framsteg dev} to the folder of the templates. */
    private static final String SOURCE = System.getProperty("framsteg.templates", "");

    private static final TemplateEngine ENGINE = SOURCE.isEmpty() ? compiled() : reloading();

    private Templates() {}

    static TemplateEngine engine() {
        return ENGINE;
    }

    private static TemplateEngine compiled() {
        var engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "se.framsteg");
        engine.setTrimControlStructures(true);
        return engine;
    }

    private static TemplateEngine reloading() {
        var engine = TemplateEngine.create(new DirectoryCodeResolver(Path.of(SOURCE)), classes(), ContentType.Html);
        engine.setTrimControlStructures(true);
        engine.setHtmlPolicy(new PreventInlineEventHandlers());
        return engine;
    }

    /** Somewhere out of the way of the repository. */
    private static Path classes() {
        try {
            return Files.createTempDirectory("framsteg-templates");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
