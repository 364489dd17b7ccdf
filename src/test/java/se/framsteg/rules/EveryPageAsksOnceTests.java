package se.framsteg.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * No page asks the database for each row what it could ask for all: however long its list, it asks as much. Asked after
 * all other tests, since it asks what their pages did.
 */
class EveryPageAsksOnceTests {
    /** Pages that go through all regions or rounds, one after the other, with the reason. */
    private static final Map<String, String> ONE_AFTER_THE_OTHER = Map.of(
            "/", "shows what each region has published, and is kept",
            "/signin/link/{token}", "asks each region by which names it knows an address",
            "/{region}/company/{organisation}/strategy", "goes back through the rounds that a company has been in",
            "/home/data", "shows what is kept of a person, wherever it is",
            "/home/erasure", "says what is erased of a person, and what is held, wherever it is");

    @Test
    void no_page_asks_the_same_again_and_again() {
        assumeTrue(Boolean.getBoolean("framsteg.whole-suite"), "What earlier runs noted may be mended since");
        assertThat(again(AskedByPages.tooOften())).isEmpty();
    }

    @Test
    void a_page_that_asks_for_each_row_is_seen() {
        assertThat(again(List.of("/{region}/manage/slips\t6\tselect a from slip.slip where id = ?")))
                .containsExactly("/{region}/manage/slips asks 6 times: select a from slip.slip where id = ?");
    }

    private static List<String> again(Collection<String> noted) {
        return noted.stream()
                .map(line -> line.split("\t", 3))
                .filter(asked -> !ONE_AFTER_THE_OTHER.containsKey(asked[0]))
                .map(asked -> "%s asks %s times: %s".formatted((Object[]) asked))
                .sorted()
                .toList();
    }
}
