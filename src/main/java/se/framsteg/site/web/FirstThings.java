package se.framsteg.site.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.framsteg.course.Edition;
import se.framsteg.course.Lesson;
import se.framsteg.course.editions.Editions;
import se.framsteg.plan.bank.ActionBank;
import se.framsteg.plan.bank.BankAction;
import se.framsteg.surveys.Dimension;
import se.framsteg.surveys.Profile;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What whoever has tried the self-assessment may begin with: for each of the parts that lie lowest an action of the bank and
 * the lessons that help, by {@code content/self-assessment}.
 */
@Component
class FirstThings {
    static final int MOST = 3;

    private static final String FILE = "/content/self-assessment/help-%d.yaml";
    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    /** What a part's file says: ids of actions, and lessons as {@code week-1/lesson-2}. */
    record Help(List<String> actions, List<String> lessons) {}

    private record Written(Map<String, Help> parts) {}

    /** A part, how far it has come, what to do of it first and what to read. */
    record First(Dimension part, BigDecimal level, BankAction action, List<Lesson> lessons) {}

    private final ActionBank bank;
    private final Editions editions;

    FirstThings(ActionBank bank, Editions editions) {
        this.bank = bank;
        this.editions = editions;
    }

    /** Of those parts that have a level, the lowest first; never the same action twice. */
    List<First> of(Profile profile) {
        Map<String, Help> help = help(profile.assessment().version());
        Edition course = editions.newest();
        var firsts = new ArrayList<First>();
        for (Dimension part : lowest(profile)) {
            Help its = Objects.requireNonNull(help.get(part.id()));
            its.actions().stream()
                    .filter(id ->
                            firsts.stream().noneMatch(each -> each.action().id().equals(id)))
                    .flatMap(id -> bank.find(id).stream())
                    .findFirst()
                    .ifPresent(action -> firsts.add(new First(
                            part,
                            profile.level(part).orElseThrow(),
                            action,
                            its.lessons().stream()
                                    .flatMap(path -> lesson(course, path).stream())
                                    .toList())));
        }
        return firsts;
    }

    private static List<Dimension> lowest(Profile profile) {
        return profile.assessment().dimensions().stream()
                .filter(part -> profile.level(part).isPresent())
                .sorted(Comparator.comparing(part -> profile.level(part).orElseThrow()))
                .limit(MOST)
                .toList();
    }

    static Optional<Lesson> lesson(Edition course, String path) {
        return course.weeks().stream()
                .flatMap(week -> week.lessons().stream())
                .filter(lesson -> lesson.path().equals(path))
                .findFirst();
    }

    static Map<String, Help> help(int version) {
        String path = FILE.formatted(version);
        try (InputStream file = Objects.requireNonNull(FirstThings.class.getResourceAsStream(path), path)) {
            return YAML.readValue(file, Written.class).parts();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
