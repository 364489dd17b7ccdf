package se.framsteg.course.editions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import se.framsteg.course.Edition;

/** The editions that come with the house, each read when it is first asked for. */
@Component
public class BuiltInEditions {
    /** What whoever belongs to no round reads. */
    public static final String NEWEST = "2026";

    private static final String FOLDER = "/content/course/%s/";

    private final Map<String, Edition> read = new ConcurrentHashMap<>();

    public Edition newest() {
        return find(NEWEST);
    }

    /**
     * What it is written in, to go on from.
     *
     * @throws NoSuchElementException where there is none of that name
     */
    public EditionFiles files(String name) {
        String folder = FOLDER.formatted(name);
        var texts = new TreeMap<String, String>();
        try {
            var resolver = new PathMatchingResourcePatternResolver(BuiltInEditions.class.getClassLoader());
            for (Resource file : resolver.getResources("classpath*:" + folder.substring(1) + "**/*.*")) {
                String url = file.getURL().toString();
                texts.put(
                        url.substring(url.lastIndexOf(folder) + folder.length()),
                        file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder, e);
        }
        if (texts.isEmpty()) {
            throw new NoSuchElementException("No edition " + name);
        }
        return new EditionFiles(texts);
    }

    /** @throws NoSuchElementException where there is none of that name */
    public Edition find(String name) {
        if (!name.matches("[a-z0-9-]+")) {
            throw new NoSuchElementException("No edition");
        }
        return read.computeIfAbsent(name, _ -> EditionReader.read(name, files(name)));
    }
}
