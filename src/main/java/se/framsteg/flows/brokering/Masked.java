package se.framsteg.flows.brokering;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.framsteg.flows.Giveaways;

/**
 * Free words without what says whose they are: mail and web addresses, telephone and organisation numbers, and each word of the
 * holder's own name that is not one of those which many names have. The second net, where words are shown to somebody who does not know
 * whose they are: for what was published before a name was changed, or said in a way that {@link Giveaways} does not know. It takes
 * away more than that refuses, since nobody is asked to write it otherwise.
 */
public final class Masked {
    static final String MASK = "…";

    private static final Pattern ADDRESS = Pattern.compile(
            "\\S+\\s?(@|\\(at\\)|\\[at\\])\\s?\\S+|(https?://|www\\.)\\S+|\\b[\\w-]+\\.(se|com|nu|eu|net|org|example)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Seven digits or more, but neither an amount in thousands nor from one year to another. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d,.])(?![1-9]\\d{0,2}(?:\\s\\d{3})+(?![\\s-]?\\d))"
            + "(?!20\\d\\d\\s?[–-]\\s?20\\d\\d(?!\\d))\\+?\\(?\\d(?:[\\s()/–-]{0,2}\\d){6,}");

    /** What is looked for in a flow's own words too, and more: here nobody is asked, so rather a word too many. */
    private static final List<Pattern> TELLING = Stream.concat(
                    Stream.of(ADDRESS), Stream.concat(Giveaways.TELLING.stream(), Stream.of(NUMBER)))
            .toList();

    private Masked() {}

    /**
     * In a query: what whose it is may be known by, for {@link #of}. Of somebody outside also whom to ask for there, which is what
     * begins with a capital letter in how they are reached.
     */
    public static String names(String organisation, String holder) {
        return "coalesce(%1$s.name, %2$s.name || ' ' || regexp_replace(%2$s.contact, '(^|\\s)[^[:upper:]]\\S*', ' ', 'g'))"
                .formatted(organisation, holder);
    }

    public static String of(String words, String holder) {
        String masked = words;
        for (Pattern telling : TELLING) {
            masked = telling.matcher(masked).replaceAll(MASK);
        }
        String own = Arrays.stream(holder.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1 && !Giveaways.isOrdinary(word.toLowerCase(Locale.ROOT)))
                .map(Giveaways::inflected)
                .collect(Collectors.joining("|"));
        return own.isEmpty()
                ? masked
                : Pattern.compile(
                                "(?<![\\p{L}\\p{N}])(" + own + ")(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(masked)
                        .replaceAll(MASK);
    }
}
