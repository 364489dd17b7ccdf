package se.framsteg.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWordsTests {
    @Test
    void lists_in_lists_stay() {
        assertThat(html("- a\n  - b\n\n1. c"))
                .contains("<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>")
                .contains("<ol>\n<li>c</li>\n</ol>");
        assertThat(html("- - - fika")).containsPattern("(?s)<ul>.*<ul>.*<ul>.*fika");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "1. ", "* ", "- 1. + ", "*", "**_", "[", "![", "#", "- - -\n"})
    void what_is_as_deep_as_the_box_is_long_can_be_shown(String mark) throws Exception {
        String typed = mark.repeat(6000 / mark.length() - 10) + "fika" + "*](b)".repeat(2);
        var drawn = new FutureTask<>(() -> html(typed));
        new Thread(null, drawn, "a stack half as deep as a request's", 512 << 10).start();
        assertThat(drawn.get()).contains("fika");
    }

    private static String html(String typed) {
        return OwnWords.of(typed, 2).toString();
    }
}
