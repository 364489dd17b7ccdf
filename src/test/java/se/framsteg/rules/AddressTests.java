package se.framsteg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;
import se.framsteg.programmes.Slug;

/** A programme's name must not take the place of a word in an address, or the one hides the other. */
@HouseTest
class AddressTests {
    private static final Pattern WORD = Pattern.compile("[a-z-]+");

    @Test
    void no_programme_is_called_as_an_address_beside_it(@Autowired ApplicationContext house) {
        List<String> patterns = Route.of(house).stream().map(Route::pattern).toList();
        Set<String> beside = wordsBeside(patterns);
        assertThat(beside).contains("manage", "tillganglighet", "imports", "texts", "pass");
        assertThat(beside).filteredOn(word -> Slug.of(word).equals(word)).isEmpty();
    }

    @Test
    void a_word_that_a_programme_could_take_is_seen() {
        assertThat(wordsBeside(List.of("/{region}/{programme}", "/{region}/planted/new", "/{region}/manage/x")))
                .containsExactly("manage", "planted");
    }

    /** Words in any address at a place where another address has a programme, after the same beginning. */
    private static Set<String> wordsBeside(List<String> patterns) {
        var beginnings = new TreeSet<String>();
        patterns.stream()
                .filter(pattern -> pattern.contains("/{programme}"))
                .forEach(pattern -> beginnings.add(pattern.substring(0, pattern.indexOf("{programme}"))));
        var words = new TreeSet<String>();
        for (String beginning : beginnings) {
            patterns.stream()
                    .filter(pattern -> pattern.startsWith(beginning))
                    .map(pattern -> pattern.substring(beginning.length()).split("/")[0])
                    .filter(word -> WORD.matcher(word).matches())
                    .forEach(words::add);
        }
        return words;
    }
}
