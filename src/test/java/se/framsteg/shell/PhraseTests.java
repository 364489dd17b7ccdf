package se.framsteg.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class PhraseTests {
    private static final List<Object[]> ARGUMENTS = List.of(
            new Object[] {"Anna", "Plåt & Svets", "{1}", "it's", "å", "b"},
            new Object[] {0, 1, 7, 999, 1, 2},
            new Object[] {1000, 1234567, -3, "x", 5L, 2.5},
            new Object[] {1000, "tusen"},
            new Object[] {-3, "minus"},
            new Object[] {"ensam"});

    /** Every text we have, in its language. */
    @ParameterizedTest
    @EnumSource
    void each_text_is_said_as_its_pattern_says(Lang lang) throws IOException {
        List<String> texts = texts(lang);
        assertThat(texts).hasSizeGreaterThan(1000);
        for (String text : texts) {
            same(text, lang.locale());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "utan",
                "{0}",
                "{1}{0}{1}",
                "ett ''citat'' {0}",
                "'{0}' är {0}",
                "{0,number} av {1}",
                "{0,choice,0#inga|1#en|1<{0} stycken} här",
                "{5} {4}"
            })
    void so_are_patterns_of_other_kinds(String pattern) {
        same(pattern, Lang.SV.locale());
    }

    @Test
    void a_place_without_its_word_stays_as_it_is() {
        assertThat(new Phrase("{0} och {1}", Lang.SV.locale()).with("Bo")).isEqualTo("Bo och {1}");
    }

    private static void same(String pattern, Locale locale) {
        for (Object[] arguments : ARGUMENTS) {
            String[] expected = {null};
            try {
                expected[0] = new MessageFormat(pattern, locale).format(arguments);
            } catch (IllegalArgumentException _) {
                continue;
            }
            assertThat(new Phrase(pattern, locale).with(arguments)).as(pattern).isEqualTo(expected[0]);
        }
    }

    private static List<String> texts(Lang lang) throws IOException {
        var texts = new ArrayList<String>();
        for (Resource file : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:texts/*_" + lang.code() + ".properties")) {
            var properties = new Properties();
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            properties.values().forEach(text -> texts.add((String) text));
        }
        return texts;
    }
}
