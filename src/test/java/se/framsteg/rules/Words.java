package se.framsteg.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.framsteg.shell.Lang;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The word list, {@code content/words.yaml}, and what it says of a text. */
record Words(
        List<Word> words,
        Map<String, Map<String, String>> avoid,
        List<String> codes,
        Set<String> known,
        Map<String, Map<String, String>> explained) {
    /** What others say may be quoted, so that a reader knows it again. */
    private static final Pattern QUOTED = Pattern.compile("[”“][^”“]*”");

    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}{2,}(?![\\p{L}\\d])");

    record Word(
            String sv,
            String en,
            String means,

            @com.fasterxml.jackson.annotation.JsonProperty("not-sv")
            List<String> notSv,

            @com.fasterxml.jackson.annotation.JsonProperty("not-en")
            List<String> notEn) {}

    static Words read() {
        return new YAMLMapper().readValue(Path.of("content", "words.yaml").toFile(), Words.class);
    }

    List<String> faults(Lang lang, String written) {
        String text = QUOTED.matcher(written).replaceAll("");
        var faults = new ArrayList<String>();
        shunned(lang).forEach((word, instead) -> {
            Matcher found = pattern(word).matcher(text);
            if (found.find()) {
                faults.add("'%s': %s".formatted(found.group(), instead));
            }
        });
        for (String code : codes) {
            Matcher found = Pattern.compile(code).matcher(text);
            if (found.find()) {
                faults.add("'%s' is a code; say what it is".formatted(found.group()));
            }
        }
        for (Matcher capitals = CAPITALS.matcher(text); capitals.find(); ) {
            String explanation =
                    explained.getOrDefault(capitals.group(), Map.of()).get(lang.code());
            if (!known.contains(capitals.group()) && (explanation == null || !text.contains(explanation))) {
                faults.add("'%s' is not explained".formatted(capitals.group()));
            }
        }
        return faults;
    }

    private Map<String, String> shunned(Lang lang) {
        var shunned = new LinkedHashMap<>(avoid.get(lang.code()));
        for (Word word : words) {
            (lang == Lang.SV ? word.notSv() : word.notEn())
                    .forEach(other -> shunned.put(other, lang.pick(word.sv(), word.en())));
        }
        return shunned;
    }

    private static Pattern pattern(String word) {
        String ending = word.endsWith("*") ? "\\p{L}*" : "";
        String fixed = word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
        return Pattern.compile(
                "(?<!\\p{L})" + Pattern.quote(fixed) + ending + "(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
