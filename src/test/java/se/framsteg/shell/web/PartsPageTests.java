package se.framsteg.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.framsteg.shell.Assets;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;

class PartsPageTests {
    private static final Frame VISITOR = new Frame(Lang.SV, "/parts", true, null, null, "", List.of(), Set.of());

    private static String read(Frame frame) {
        return Frame.within(
                frame, () -> new String(PartsPage.withEverything().html().toByteArray(), StandardCharsets.UTF_8));
    }

    @Nested
    class The_layout {
        @Test
        void begins_with_a_way_past_the_head() {
            assertThat(read(VISITOR)).containsSubsequence("<body>", "class=\"skip\" href=\"#content\"", "<header");
        }

        @Test
        void lets_a_visitor_change_language_by_address() {
            assertThat(read(VISITOR))
                    .contains("href=\"/en/parts\" hreflang=\"en\"")
                    .contains("href=\"/signin\"");
            assertThat(read(VISITOR.with(Lang.EN))).contains("href=\"/parts\" hreflang=\"sv\"");
        }

        @Test
        void says_who_is_signed_in_and_lets_them_out() {
            var own = new Frame(Lang.SV, "/home", false, null, "Anna Berg", "a", List.of(), Set.of());
            assertThat(read(own))
                    .contains("Anna Berg", "action=\"/signout\"", "action=\"/home/language\"")
                    .doesNotContain("href=\"/signin\"");
        }

        @Test
        void heads_an_example_once_however_often_it_is_asked_to() {
            String page = Frame.within(VISITOR, () -> {
                Frame.headExample();
                Frame.headExample();
                return read(Frame.current());
            });
            assertThat(page.split("Exempel med påhittade företag", -1)).hasSize(2);
        }
    }

    @Nested
    class A_form {
        @Test
        void carries_a_key_of_its_own() {
            assertThat(read(VISITOR)).containsPattern("name=\"key\" value=\"[^\"]{30,}\"");
        }

        @Test
        void carries_along_what_its_choices_are_called() {
            assertThat(read(VISITOR)).contains("name=\"said-kind-a\" value=\"En företagsuppgift\"");
        }

        @Test
        void that_must_be_mended_says_where_and_why() {
            assertThat(read(VISITOR))
                    .contains("<a href=\"#wrong\">Skriv en adress med @")
                    .contains("aria-describedby=\"wrong-error\" aria-invalid=\"true\"")
                    .contains("id=\"wrong-error\"");
        }
    }

    @Test
    void a_first_visit_weighs_little() {
        int page = read(VISITOR).length();
        var style = Assets.find("framsteg.css");
        var font = Assets.find("fonts/figtree.woff2");
        assertThat(page + style.gzipped().length + font.bytes().length).isLessThan(60_000);
    }
}
