package se.framsteg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules 5 and 7, as far as templates show it: no text outside the texts, nothing that needs script. */
class TemplateTests {
    @Test
    void templates_say_nothing_themselves_and_need_no_script() {
        assertThat(Source.templates()).hasSizeGreaterThan(20);
        assertThat(TemplateRules.faults(Source.templates())).isEmpty();
    }

    @Test
    void the_part_that_forms_are_made_with_posts_a_key() {
        String form = Source.templates().stream()
                .filter(source -> source.path().endsWith("shell/parts/form.jte"))
                .findFirst()
                .orElseThrow()
                .text();
        assertThat(form).contains("method=\"post\"", "name=\"key\" value=\"${FormKey.current()}\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Hej</p> | says 'Hej' itself",
                "@if(x)<p>${y}, annars</p>@endif | says 'annars' itself",
                "<p title=\"Hej då\">${x}</p> | says 'Hej då' itself",
                "@template.shell.layout(title = \"Hej\", content = @`<p>${x}</p>`) | says 'Hej' itself",
                "@template.shell.layout(title = say(\"a.b\"), content = @`<p>Inne @`där`</p>`) | says 'Inne' itself",
                "<style>${x}</style> | inline style",
                "<p style=\"color: red\">${x}</p> | inline style",
                "<script>${x}</script> | inline script",
                "<a href=\"#\" onclick=\"${x}\">${y}</a> | inline onclick",
                "<a href=\"javascript:x()\">${y}</a> | inline href",
                "<form method=\"post\" action=\"/x\">${x}</form> | a form of its own",
                "<button type=\"submit\"><svg></svg></button> | a button without a word",
                "<p>${person.phone()}</p> | writes a telephone number itself",
                "<a href=\"tel:${x}\">${y}</a> | writes a telephone number itself",
                "<span hx-post=\"/x\">${x}</span> | needs script"
            })
    void a_slip_is_seen(String template, String fault) {
        var slip = new Source("src/main/jte/site/web/slip.jte", template);
        assertThat(TemplateRules.faults(List.of(slip))).anyMatch(found -> found.contains(fault));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<%-- Said to the reader of the template --%><p>${say(\"a.b\", x > 1 ? \"one\" : \"två\")}</p>",
                "@for(var x : xs)<li class=\"${x.late() ? \"late\" : null}\">${x.title()} · 3 (%)</li>@else<p>${y}</p>@endfor",
                "<form method=\"get\" action=\"${link(\"/x\")}\"><button>${x}</button></form>",
                "<div hx-get=\"${x}\" hx-trigger=\"every 2s\">${y}</div>",
                "@template.shell.parts.button(text = say(\"a.b\"), kind = \"quiet\")"
            })
    void what_is_right_is_left_alone(String template) {
        assertThat(TemplateRules.faults(List.of(new Source("src/main/jte/site/web/x.jte", template))))
                .isEmpty();
    }
}
