package se.framsteg.network.contacts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.framsteg.shell.Stemmed;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The topics of {@code content/contacts/topics.yaml}, read once, in the order of the file. */
@Component
public class ContactTopics {
    /** From how many letters on a longer word that begins or ends with one of a topic's words is of the topic too. */
    private static final int PART = 5;

    /** @param same words of the two languages that mean the same */
    private record File(List<ContactTopic> topics, List<List<String>> same) {}

    private record Known(ContactTopic topic, Set<String> stems) {}

    private final List<Known> known;
    private final Map<String, Set<String>> same;

    public ContactTopics() {
        try (InputStream file = Objects.requireNonNull(
                ContactTopics.class.getResourceAsStream("/content/contacts/topics.yaml"), "contacts/topics.yaml")) {
            File read = YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(new String(file.readAllBytes(), UTF_8), File.class);
            known = read.topics().stream()
                    .map(topic -> new Known(topic, stems(topic)))
                    .toList();
            same = same(read.same());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<ContactTopic> all() {
        return known.stream().map(Known::topic).toList();
    }

    public Optional<ContactTopic> find(String key) {
        return all().stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /**
     * The topics that a word, by its stem, is of: "elräkning" and "solenergi" are of energy. A word that stands in the file itself
     * is of no other topic: "spillvärme" is not of waste.
     */
    List<ContactTopic> of(String stem) {
        List<ContactTopic> itself = known.stream()
                .filter(each -> each.stems().contains(stem))
                .map(Known::topic)
                .toList();
        return itself.isEmpty() ? partly(stem) : itself;
    }

    private List<ContactTopic> partly(String stem) {
        return known.stream()
                .filter(each -> each.stems().stream().anyMatch(word -> isOf(stem, word)))
                .map(Known::topic)
                .toList();
    }

    /** What a word, by its stem, is called in the other language, or as well in its own. */
    Set<String> same(String stem) {
        return same.getOrDefault(stem, Set.of());
    }

    private static Map<String, Set<String>> same(List<List<String>> groups) {
        var same = new HashMap<String, Set<String>>();
        for (List<String> group : groups) {
            Set<String> stems = stems(group.stream());
            stems.forEach(each -> same.put(each, stems));
        }
        return Map.copyOf(same);
    }

    /** Those that have a word with one letter otherwise. */
    List<ContactTopic> nearly(String stem) {
        var near = new ArrayList<ContactTopic>();
        for (Known each : known) {
            if (each.stems().stream().anyMatch(word -> OneLetter.apart(stem, word))) {
                near.add(each.topic());
            }
        }
        return near;
    }

    private static boolean isOf(String stem, String word) {
        return word.length() >= PART && (stem.startsWith(word) || stem.endsWith(word));
    }

    private static Set<String> stems(ContactTopic topic) {
        return stems(Stream.concat(Stream.of(topic.name().sv(), topic.name().en()), topic.words().stream()));
    }

    private static Set<String> stems(Stream<String> texts) {
        return texts.flatMap(text -> Stemmed.of(text).stream())
                .filter(each -> !each.isEmpty())
                .map(Stemmed::stem)
                .collect(Collectors.toUnmodifiableSet());
    }
}
