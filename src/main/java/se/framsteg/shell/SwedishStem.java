package se.framsteg.shell;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes the ending off a Swedish word, by the rules that Martin Porter published as the Swedish stemmer of Snowball: the same
 * stem for "bidrag", "bidraget" and "bidragen". As in its later versions, "et" is an ending. English plurals lose their s by the same rules.
 */
final class SwedishStem {
    private static final String VOWELS = "aeiouyäåö";

    /** An s after one of these is an ending. */
    private static final String BEFORE_S = "bcdfghjklmnoprtvy";

    /** The longest first. */
    private static final List<String> ENDINGS = Stream.of(
                    "a", "arna", "erna", "heterna", "orna", "ad", "e", "ade", "ande", "arne", "are", "aste", "en",
                    "anden", "aren", "heten", "ern", "ar", "er", "heter", "or", "as", "arnas", "ernas", "ornas", "es",
                    "ades", "andes", "ens", "arens", "hetens", "erns", "at", "et", "ets", "andet", "het", "ast")
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private static final List<String> DOUBLED = List.of("dd", "gd", "nn", "dt", "gt", "kt", "tt");

    private SwedishStem() {}

    /** @param word in small letters */
    static String of(String word) {
        int from = from(word);
        return third(second(first(word, from), from), from);
    }

    /** Where endings may begin: after the first consonant that follows a vowel, and never before the fourth letter. */
    private static int from(String word) {
        int at = 0;
        while (at < word.length() && !isVowel(word, at)) {
            at++;
        }
        while (at < word.length() && isVowel(word, at)) {
            at++;
        }
        return Math.max(3, at + 1);
    }

    private static String first(String word, int from) {
        for (String ending : ENDINGS) {
            if (ends(word, ending, from)) {
                return without(word, ending.length());
            }
        }
        boolean genitive =
                ends(word, "s", from) && word.length() > 1 && BEFORE_S.indexOf(word.charAt(word.length() - 2)) >= 0;
        return genitive ? without(word, 1) : word;
    }

    private static String second(String word, int from) {
        return DOUBLED.stream().anyMatch(each -> ends(word, each, from)) ? without(word, 1) : word;
    }

    private static String third(String word, int from) {
        if (ends(word, "löst", from) || ends(word, "fullt", from)) {
            return without(word, 1);
        }
        return Stream.of("els", "lig", "ig")
                .filter(each -> ends(word, each, from))
                .findFirst()
                .map(each -> without(word, each.length()))
                .orElse(word);
    }

    private static boolean ends(String word, String ending, int from) {
        return word.endsWith(ending) && word.length() - ending.length() >= from;
    }

    private static String without(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static boolean isVowel(String word, int at) {
        return VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
