package se.framsteg.network.routes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.framsteg.shell.InBoth;
import se.framsteg.shell.Say;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What one may ask about, from {@code content/requests/subjects.yaml}; the last is something else. */
public record Subject(String name, InBoth words) {
    /** What hinders somebody on the region's pages: the region answers for those by law, and nobody else does. */
    public static final String OBSTACLE = "accessibility";

    /** How the region handles personal data, for whoever looks after that there. */
    private static final String PRIVACY = "privacy";

    private record Written(List<WrittenSubject> subjects) {}

    private record WrittenSubject(String name, String sv, String en) {
        Subject subject() {
            return new Subject(name, new InBoth(sv, en));
        }
    }

    private static final List<Subject> ALL = read();

    public static List<Subject> all() {
        return ALL;
    }

    /** Those that a region may give to promoters by its table. */
    public static List<Subject> given() {
        return ALL.stream().filter(subject -> !isTheRegions(subject.name())).toList();
    }

    /** Whether the region itself always answers for it. */
    public static boolean isTheRegions(String name) {
        return name.equals(OBSTACLE) || name.equals(PRIVACY);
    }

    public static Optional<Subject> find(String name) {
        return ALL.stream().filter(subject -> subject.name().equals(name)).findFirst();
    }

    /** What it is called, in the language of the page; one that is no longer in the list, by its name. */
    public static String say(String name) {
        return find(name).map(subject -> subject.words().in(Say.lang())).orElse(name);
    }

    private static List<Subject> read() {
        try (InputStream file = Subject.class.getResourceAsStream("/content/requests/subjects.yaml")) {
            Written written = YAMLMapper.builder().build().readValue(Objects.requireNonNull(file), Written.class);
            return written.subjects().stream().map(WrittenSubject::subject).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The subjects of requests could not be read", e);
        }
    }
}
