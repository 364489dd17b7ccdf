package se.framsteg.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTests {
    @Test
    void tags_are_shown_as_they_are_written_and_scripts_lead_nowhere() {
        assertThat(Prose.of("Så *här* <script>alert(1)</script>", "Tabell").html())
                .contains("&lt;script&gt;", "<em>här</em>")
                .doesNotContain("<script");
        assertThat(Prose.of("[hit](javascript:alert(1))", "Tabell").html()).doesNotContain("javascript");
        assertThat(Prose.of("[hit][x] <javascript:y>\n\n[x]: JavaScript:z\n", "Tabell")
                        .html())
                .doesNotContain("href=\"javascript", "href=\"JavaScript");
        assertThat(Prose.of("<img src=x onerror=y>\n\n`<b>`", "Tabell").html()).doesNotContain("<img", "<b>");
    }

    @Test
    void a_table_can_be_moved_sideways() {
        assertThat(Prose.of("| a | b |\n|---|---:|\n| 1 | 2 |", "Tabell").html())
                .contains("<div class=\"table-room\" role=\"region\" tabindex=\"0\" aria-label=\"Tabell\"><table>");
    }
}
