package se.framsteg.flows;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.framsteg.flows.materials.Material;
import se.framsteg.flows.materials.Materials;

/**
 * Finds what in a flow's own words would tell whose it is: addresses, telephone and organisation numbers, the holder's name and
 * where it is. Of a name its telling words alone count too, but not those that name a material or a trade. It refuses what is about to
 * be published, so that its writer can mend it; what is shown all the same goes through {@code brokering.Masked} as well.
 */
@Component
public class Giveaways {
    /** Addresses and numbers, whatever they are found in. */
    public static final List<Pattern> TELLING = List.of(
            Pattern.compile("[\\p{L}\\d.+_-]+\\s?(?:@|\\(at\\)|\\(snabel-?a\\))\\s?[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*"),
            Pattern.compile("(?i)https?://\\S+|\\bwww\\.\\S+"),
            Pattern.compile(
                    "(?i)(?<![\\p{L}\\d.-])(?:[\\p{L}\\d-]+\\.)+(?:se|nu|com|org|net|eu|io|info|biz|example|no|dk|fi|de)(?![\\p{L}\\d])"),
            Pattern.compile("(?<!\\d)(?:16|19|20)?\\d{6}[- ]?\\d{4}(?!\\d)"),
            Pattern.compile("(?<![\\d,.])(?:\\+|00?)[1-9](?:[ ()/.–-]{0,3}\\d){6,12}(?!\\d)"));

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
    private static final int SHORTEST = 3;
    private static final int SHORT = 4;
    private static final int LONG = 6;
    private static final String ENDINGS = "(?:s|ens?|ets?|ns?|a|or|ar|er)?";

    /** Such as "3m" or "h2": few words are so short and have both a letter and a digit. */
    private static final Pattern SHORT_SIGN = Pattern.compile("\\p{L}\\d|\\d\\p{L}");

    /** What many are called, and what tells of no one of them. */
    private static final Set<String> ORDINARY = Set.of(
            ("ab aktiebolag aktiebolaget hb handelsbolag kb kommanditbolag enskild firma ekonomisk förening publ och and the i of"
                            + " co company group gruppen partner partners svenska sverige sweden swedish nordic nordiska norden"
                            + " service tjänst tjänster teknik technology tech industri industrier industry industries mekaniska"
                            + " mekanik verkstad verkstaden verken verk fabrik fabriken produkter produktion production svets"
                            + " smide bygg byggen byggnads snickeri snickerier åkeri transport transporter måleri målerier tryckeri"
                            + " handel grossist system lager material återvinning miljö energi möbler möbel inredning design"
                            + " maskin maskiner montage konsult fastigheter fastighet gård gården lantbruk bageri livsmedel kök"
                            + " returpapper plast folie plåt trä glas stål metall textil papper din ditt vår vårt nya allt"
                            + " för på av in as ek ring fråga kontakta prata tala mejl mejla telefon call ask")
                    .split(" "));

    private final Set<String> materials;

    Giveaways(Materials materials) {
        this.materials = materials.all().stream()
                .flatMap(Giveaways::names)
                .flatMap(name -> words(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(Material material) {
        return Stream.concat(Stream.of(material.name().sv(), material.name().en()), material.words().stream());
    }

    /**
     * A word of a name as it may stand in a sentence, as a pattern: with the endings that Swedish gives it, and where it is long
     * enough to be no other word's beginning with anything after it, such as the fabrik of "Sagans Stolfabrik" in stolfabrikens.
     * A short one may have an s alone: "Åren" is not of Åre.
     */
    public static String inflected(String word) {
        String ending = word.length() < SHORT ? "s?" : word.length() < LONG ? ENDINGS : "[\\p{L}\\d]*";
        return Pattern.quote(word) + ending;
    }

    /** Whether a word of a name, in small letters, is one that many names have. */
    public static boolean isOrdinary(String word) {
        return ORDINARY.contains(word);
    }

    /** @param names of the holder, and of where it is @return what to mend, as it was written */
    List<String> in(FlowDraft said, Collection<String> names) {
        String text = Normalizer.normalize(
                Stream.of(
                                Stream.of(said.what().title(), said.what().words()),
                                said.condition().contaminants().stream(),
                                said.condition().excluded().stream())
                        .flatMap(each -> each)
                        .collect(Collectors.joining("\n")),
                Normalizer.Form.NFKC);
        var found = new LinkedHashSet<String>();
        for (Pattern telling : TELLING) {
            telling.matcher(text)
                    .results()
                    .forEach(each -> found.add(each.group().strip()));
        }
        names.forEach(name -> found.addAll(named(text, name)));
        return found.stream()
                .filter(each -> found.stream().noneMatch(other -> !other.equals(each) && other.contains(each)))
                .toList();
    }

    /** The whole name but for what all companies are called, or one of its telling words. */
    private List<String> named(String text, String name) {
        List<String> telling =
                words(name).stream().filter(each -> !ORDINARY.contains(each)).toList();
        List<String> all = words(name).stream()
                .filter(each -> !each.equals("ab") && !each.equals("aktiebolag"))
                .toList();
        List<String> kept = all.size() < 2 ? words(name) : all;
        String whole =
                kept.size() < 2 ? "" : kept.stream().map(Pattern::quote).collect(Collectors.joining("[^\\p{L}\\d]+"));
        Stream<String> alone = telling.stream()
                .filter(each ->
                        (each.length() >= SHORTEST || SHORT_SIGN.matcher(each).matches()) && !materials.contains(each))
                .map(Giveaways::inflected);
        return Stream.concat(Stream.of(whole), alone)
                .filter(each -> !each.isEmpty())
                .flatMap(each -> Pattern.compile(
                                "(?<![\\p{L}\\d])(?:" + each + ")(?![\\p{L}\\d])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text)
                        .results())
                .map(found -> found.group())
                .toList();
    }

    private static List<String> words(String text) {
        Matcher word =
                WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        return word.results().map(found -> found.group()).toList();
    }
}
