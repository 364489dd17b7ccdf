package se.framsteg.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every text the system says, by key, in both languages. Read once, from {@code texts/<module>_<language>.properties}.
 * A missing key is an error of ours and fails where it stands; a test sees to it that none is missing.
 */
public final class Texts {
    private static final Map<String, String> SWEDISH = read(Lang.SV);
    private static final Map<String, String> ENGLISH = read(Lang.EN);
    private static final Map<String, Phrase> SWEDISH_PHRASES = new ConcurrentHashMap<>();
    private static final Map<String, Phrase> ENGLISH_PHRASES = new ConcurrentHashMap<>();

    private Texts() {}

    public static String get(Lang lang, String key, Object... arguments) {
        String text = in(lang).get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text '%s' in %s".formatted(key, lang.code()));
        }
        return arguments.length == 0 ? text : phrase(lang, text).with(arguments);
    }

    /** Taken apart once. */
    private static Phrase phrase(Lang lang, String text) {
        return (lang == Lang.SV ? SWEDISH_PHRASES : ENGLISH_PHRASES)
                .computeIfAbsent(text, pattern -> new Phrase(pattern, lang.locale()));
    }

    public static boolean has(Lang lang, String key) {
        return in(lang).containsKey(key);
    }

    private static Map<String, String> in(Lang lang) {
        return lang == Lang.SV ? SWEDISH : ENGLISH;
    }

    private static Map<String, String> read(Lang lang) {
        var texts = new HashMap<String, String>();
        try {
            var resolver = new PathMatchingResourcePatternResolver(Texts.class.getClassLoader());
            for (Resource file : resolver.getResources("classpath*:texts/*_" + lang.code() + ".properties")) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> texts.put((String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The texts could not be read", e);
        }
        return Map.copyOf(texts);
    }
}
