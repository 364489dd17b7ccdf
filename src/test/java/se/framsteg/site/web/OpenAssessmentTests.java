package se.framsteg.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.people.web.Browser.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.AllTables;
import se.framsteg.HouseTest;
import se.framsteg.course.editions.BuiltInEditions;
import se.framsteg.people.web.Browser;
import se.framsteg.plan.bank.ActionBank;
import se.framsteg.surveys.Dimension;
import se.framsteg.surveys.SelfAssessment;
import se.framsteg.surveys.SelfAssessments;

@HouseTest
@ExtendWith(OutputCaptureExtension.class)
class OpenAssessmentTests {
    private static final String PATH = "/jonkoping/self-assessment";

    @Autowired
    MockMvcTester server;

    final SelfAssessment assessment = new SelfAssessments().newest();

    @Test
    void all_that_is_answered_comes_back_as_a_result_with_what_to_do_first() {
        MvcTestResult result =
                answer("", part -> part.id().equals("D") ? "1" : part.id().equals("C") ? "2" : "4");
        assertThat(result).hasStatusOk();
        assertThat(html(result))
                .contains(
                        "Ni ligger på 54 av 100, alltså ”Ordnat”.",
                        "Väg det ni slänger i två veckor",
                        "Samla svaren på kundernas frågor på ett ställe",
                        "1 av 5, ”Inte påbörjat”",
                        "/jonkoping/course/week-4/lesson-1",
                        "<svg")
                .containsSubsequence("Väg det ni slänger", "Samla svaren på kundernas");
        assertThat(html(answer("/en", _ -> "5"))).contains("You are at 100 of 100", "“Leading and learning”");
    }

    @Test
    void nothing_is_stored_and_no_address_or_log_tells_of_it(CapturedOutput log) {
        new Browser(server).get(PATH);
        Map<String, String> before = AllTables.sums();
        int written = log.length();
        MvcTestResult result = answer("", _ -> "3");
        assertThat(result).hasStatusOk();
        assertThat(result.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(result.getResponse().getCookies()).isEmpty();
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(result.getRequest().getQueryString()).isNull();
        assertThat(html(result)).doesNotContain("A1=3", "?A1").contains("Spara det själv");
        assertThat(log.toString().substring(written)).doesNotContain("A1");
        assertThat(AllTables.sums()).isEqualTo(before);
    }

    @Test
    void too_little_is_asked_for_again_and_what_was_answered_stands() {
        var two = new LinkedHashMap<String, String>();
        two.put("B1", "4");
        two.put("B2", "0");
        MvcTestResult again = new Browser(server).post(PATH, two);
        assertThat(again).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(html(again))
                .contains("Svara på minst tre av påståendena", "name=\"B1\" value=\"4\" checked")
                .contains("name=\"B2\" value=\"0\" checked");
        assertThat(again.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void what_is_no_level_is_not_taken_and_never_said_back() {
        var typed = new LinkedHashMap<String, String>();
        assessment.statements().forEach(statement -> typed.put(statement.id(), "<script>alert(1)</script>"));
        typed.put("A1", "6");
        typed.put("Z9", "5");
        assertThat(html(new Browser(server).post(PATH, typed))).doesNotContain("alert(1)", "checked", "Z9");
    }

    @Test
    void the_answers_are_changed_without_being_kept() {
        MvcTestResult result = answer("", _ -> "2");
        MvcTestResult form = new Browser(server).post(PATH, Browser.filled(result, PATH, Map.of("change", "true")));
        assertThat(form).hasStatusOk();
        assertThat(html(form)).contains("Var står ni i dag?", "name=\"F4\" value=\"2\" checked");
        assertThat(form.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(html(new Browser(server).get(PATH))).doesNotContain("checked");
    }

    @Test
    void every_part_has_actions_and_lessons_that_there_are() {
        var help = FirstThings.help(assessment.version());
        assertThat(help.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        assessment.dimensions().stream().map(Dimension::id).toList());
        var course = new BuiltInEditions().newest();
        help.values().forEach(part -> {
            assertThat(part.actions())
                    .hasSize(3)
                    .allMatch(id -> new ActionBank().find(id).isPresent());
            assertThat(part.lessons())
                    .isNotEmpty()
                    .allMatch(path -> FirstThings.lesson(course, path).isPresent());
        });
    }

    private MvcTestResult answer(String language, Function<Dimension, String> level) {
        var answers = new LinkedHashMap<String, String>();
        assessment
                .dimensions()
                .forEach(
                        part -> part.statements().forEach(statement -> answers.put(statement.id(), level.apply(part))));
        return new Browser(server).post(language + PATH, answers);
    }
}
