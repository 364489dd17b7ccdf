package se.framsteg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.Method;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Texts;

/** Rule 5: every text in both languages, every key that is asked for there, every word on the list. */
class TextTests {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    /** Beginnings of keys that are put together where this test cannot see it, with what puts them together. */
    private static final Set<String> PUT_TOGETHER = Set.of(
            "aid.rule.", // Rule, of which each has three texts
            "aid.closing.", // BeforeClosing.Line, of which each has another text when it is done
            "network.closing.", // BeforeClosing.Line
            "outcomes.closing.", // BeforeClosing.Line
            "plan.closing.", // BeforeClosing.Line
            "voices.closing.", // BeforeClosing.Line
            "network.rule.", // Rule
            "plan.rule.", // Rule
            "prospects.rule.", // Rule
            "records.rule.", // Rule
            "surveys.rule.", // Rule
            "voices.rule.", // Rule
            "workbook.problem.", // Problems, from what a cell is refused for
            "workbook.unreadable." // UnreadableWorkbook, from its kind
            );

    private static final Map<String, String> SWEDISH = TextFiles.properties(Lang.SV);
    private static final Map<String, String> ENGLISH = TextFiles.properties(Lang.EN);

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(SWEDISH).hasSizeGreaterThan(100);
        assertThat(difference(SWEDISH.keySet(), ENGLISH.keySet())).isEmpty();
        assertThat(difference(Set.of("a.b"), Set.of("a.c"))).containsExactly("a.b", "a.c");
    }

    @Test
    void every_key_begins_with_its_module() {
        assertThat(SWEDISH.keySet()).allMatch(key -> Staircase.isModule(key.split("\\.")[0]));
    }

    @Test
    void every_key_that_is_asked_for_is_there() {
        TextKeys keys = TextKeys.in(sources());
        assertThat(keys.asked()).hasSizeGreaterThan(50);
        assertThat(keys.asked()).filteredOn(key -> !SWEDISH.containsKey(key)).isEmpty();
    }

    @Test
    void every_text_is_used() {
        TextKeys keys = TextKeys.in(sources());
        assertThat(SWEDISH.keySet())
                .filteredOn(key -> !keys.isUsed(key) && PUT_TOGETHER.stream().noneMatch(key::startsWith))
                .isEmpty();
    }

    @Test
    void a_key_that_is_nowhere_and_a_text_that_nobody_says_are_seen() {
        TextKeys keys =
                TextKeys.in(List.of(new Source("X.jte", "<p>${say(\"site.nowhere\")}${say(\"site.of.\" + x)}</p>")));
        assertThat(keys.asked()).containsExactly("site.nowhere");
        assertThat(keys.isUsed("site.of.all")).isTrue();
        assertThat(keys.isUsed("site.else")).isFalse();
    }

    @Test
    void every_value_that_names_its_text_has_one() throws ReflectiveOperationException {
        var missing = new ArrayList<String>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("se.framsteg")) {
            if (type.isEnum() && type.tryGetMethod("textKey").isPresent()) {
                Class<?> kind = Class.forName(type.getName());
                Method textKey = kind.getDeclaredMethod("textKey");
                textKey.setAccessible(true);
                for (Object value : kind.getEnumConstants()) {
                    if (!Texts.has(Lang.SV, (String) textKey.invoke(value))) {
                        missing.add(textKey.invoke(value) + " of " + type.getSimpleName());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void arguments_and_apostrophes_are_right() {
        assertThat(faultsOfForm(SWEDISH, ENGLISH)).isEmpty();
        assertThat(faultsOfForm(
                        Map.of("a", "{0} av {1}", "b", "Det är så", "c", "{0}"),
                        Map.of("a", "{0} of it", "b", "It''s so", "c", "it's {0}")))
                .hasSize(3);
    }

    @Test
    void every_word_is_on_the_list() {
        Words words = Words.read();
        assertThat(TextFiles.all().texts())
                .flatMap(text -> words.faults(text.lang(), text.says()).stream()
                        .map(fault -> text.where() + " (" + text.lang().code() + ") " + fault)
                        .toList())
                .isEmpty();
    }

    @Test
    void codes_officialese_synonyms_and_unexplained_letters_are_seen() {
        Words words = Words.read();
        assertThat(words.faults(Lang.SV, "Ditt ärende om I2a i kohorten")).hasSize(3);
        assertThat(words.faults(Lang.SV, "Enkät T0, scope 2, E2.2, RCO04 och ESRS"))
                .hasSize(5);
        assertThat(words.faults(Lang.EN, "Please submit your VSME answers")).hasSize(2);
        assertThat(words.faults(Lang.SV, "28 av 34 svarande (82 %) i omgången, som PDF från Bageriet AB"))
                .isEmpty();
    }

    @Test
    void a_word_that_others_use_may_be_quoted() {
        Words words = Words.read();
        assertThat(words.faults(Lang.SV, "Där kan det heta ”de minimis”.")).isEmpty();
        assertThat(words.faults(Lang.SV, "Det är de minimis.")).hasSize(1);
    }

    private static List<Source> sources() {
        return Stream.concat(Source.java().stream(), Source.templates().stream())
                .toList();
    }

    private static Set<String> difference(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream())
                .filter(key -> !(one.contains(key) && other.contains(key)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> faultsOfForm(Map<String, String> swedish, Map<String, String> english) {
        var faults = new ArrayList<String>();
        swedish.forEach((key, text) -> {
            String other = english.getOrDefault(key, text);
            if (!arguments(text).equals(arguments(other))) {
                faults.add(key + " has other arguments in English than in Swedish");
            }
            Stream.of(text, other).forEach(each -> {
                boolean formatted = !arguments(each).isEmpty();
                if (formatted ? each.replace("''", "").contains("'") : each.contains("''")) {
                    faults.add(
                            "%s: an apostrophe is doubled beside arguments, and only there: %s".formatted(key, each));
                }
                if (formatted) {
                    new MessageFormat(each.replace("'", "''"), Lang.SV.locale());
                }
            });
        });
        return faults;
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
