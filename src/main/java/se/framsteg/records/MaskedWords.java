package se.framsteg.records;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.framsteg.people.RecordPart;

/**
 * What is masked in one piece of a record and stands in another: the whole of it where it is short, and the names, addresses and
 * numbers in it. It cannot know what else tells as much, so it only asks whoever decides to look once more.
 */
public final class MaskedWords {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 80;

    /** Each two words with capital letters: of three, the first may only begin the sentence. */
    private static final Pattern NAME = Pattern.compile("(?<!\\p{L})(?=(\\p{Lu}[\\p{L}'-]+ \\p{Lu}[\\p{L}'-]+))");

    /** A mail address, or six digits or more. */
    private static final Pattern TELLING =
            Pattern.compile("[^\\s@<>]+@[^\\s@<>]*[\\p{L}\\d]|\\+?\\d(?:[ ()/.-]{0,2}\\d){5,}");

    private MaskedWords() {}

    /** The places of the pieces that are not masked and say the same as one that is. */
    public static List<Integer> left(List<RecordPart> pieces, Set<Integer> masked) {
        Set<String> words = masked.stream()
                .flatMap(place -> telling(pieces.get(place).text()))
                .collect(Collectors.toSet());
        if (words.isEmpty()) {
            return List.of();
        }
        Pattern any = Pattern.compile(
                words.stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?:", ")s?(?![\\p{L}\\d])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return IntStream.range(0, pieces.size())
                .filter(place -> !masked.contains(place))
                .filter(place -> any.matcher(pieces.get(place).label() + "\n"
                                + pieces.get(place).text())
                        .find())
                .boxed()
                .toList();
    }

    private static Stream<String> telling(String text) {
        String whole = text.strip();
        boolean isShort = whole.length() >= SHORTEST && whole.length() <= LONGEST;
        return Stream.of(
                        isShort ? Stream.of(whole) : Stream.<String>empty(),
                        NAME.matcher(text).results().map(found -> found.group(1)),
                        TELLING.matcher(text).results().map(found -> found.group()))
                .flatMap(each -> each);
    }
}
