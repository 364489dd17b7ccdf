package se.framsteg.meetings;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.framsteg.people.PersonId;

/**
 * Who was there by a list that somebody has copied out of a video meeting: names and addresses as the programs write them,
 * with times and other things between. Only who is meant beyond doubt is taken; of the rest a human decides.
 *
 * @param found the line by which each was found
 * @param unknown lines that may name somebody, in their order
 */
public record PastedList(Map<PersonId, String> found, List<String> unknown) {
    private static final int MOST_LINES = 500;

    /** Somebody has pasted something else when there are more. */
    private static final int MOST_UNKNOWN = 60;

    /** Words that a head of such a list is made of. */
    private static final Set<String> HEADS = Set.of(
            "namn", "name", "fullständigt namn", "full name", "deltagare", "participants", "e-post", "email", "epost");

    public static PastedList read(String pasted, List<Participant> participants) {
        var found = new LinkedHashMap<PersonId, String>();
        var unknown = new ArrayList<String>();
        pasted.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_LINES)
                .forEach(line -> {
                    List<PersonId> meant = meant(line, participants);
                    if (meant.size() == 1) {
                        found.putIfAbsent(meant.getFirst(), line);
                    } else if (isSomebody(line)) {
                        unknown.add(line.substring(0, Math.min(line.length(), 200)));
                    }
                });
        return new PastedList(
                found, unknown.stream().distinct().limit(MOST_UNKNOWN).toList());
    }

    /** Those whose address stands in the line; where none does, those whose whole name does. */
    private static List<PersonId> meant(String line, List<Participant> participants) {
        String small = line.toLowerCase(Locale.ROOT);
        List<PersonId> byAddress = participants.stream()
                .filter(each -> Arrays.asList(small.split("[\\s,;<>()\"\\t]+")).contains(each.address()))
                .map(Participant::person)
                .distinct()
                .toList();
        if (byAddress.size() == 1 || line.contains("@") && !byAddress.isEmpty()) {
            return byAddress;
        }
        Set<String> words = words(line);
        return participants.stream()
                .filter(each -> words(each.name()).size() > 1 && words.containsAll(words(each.name())))
                .map(Participant::person)
                .distinct()
                .toList();
    }

    private static boolean isSomebody(String line) {
        String first = line.split("[,;\\t]", 2)[0].strip().toLowerCase(Locale.ROOT);
        return !HEADS.contains(first) && first.chars().anyMatch(Character::isLetter);
    }

    /** Without accents, so that Bjorn is Björn. */
    private static Set<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return Arrays.stream(plain.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
