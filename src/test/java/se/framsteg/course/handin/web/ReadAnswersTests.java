package se.framsteg.course.handin.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import se.framsteg.HouseTest;
import se.framsteg.course.handin.Feedback;
import se.framsteg.course.handin.HandIn;
import se.framsteg.course.handin.HandInId;
import se.framsteg.course.handin.HandInWorld;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.handin.ShowsStanding;
import se.framsteg.course.handin.Standing;
import se.framsteg.course.handin.Undone;
import se.framsteg.course.work.WorkWorld;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.world.Someone;

/** A company opens its worksheet in the same moment as the coach undoes the answer. */
@HouseTest
class ReadAnswersTests {
    private static final String MAP = "stakeholder-map";

    @Autowired
    ApplicationContext house;

    @Autowired
    ReadAnswers read;

    @Autowired
    Feedback feedback;

    WorkWorld world;
    Coach cilla;
    HandInId handIn;

    /** A page as it was made. */
    private record Made(Standing standing) implements View, ShowsStanding {
        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {}
    }

    @BeforeEach
    void a_coach_has_answered() {
        world = new WorkWorld(house, "dalarna");
        world.write(world.lisa(), MAP, 0, HandInWorld.wholeMap());
        handIn = world.in(() -> house.getBean(HandIns.class).handIn(world.lisa(), world.round(), world.worksheet(MAP)));
        Someone someone = HandInWorld.cilla(house, world.world);
        cilla = new Coach(
                someone.person(),
                world.world.maja.region().id(),
                someone.name(),
                List.of(world.world.cohort.id().value()));
        world.in(() -> feedback.answer(
                cilla, world.world.cohort.id(), handIn, HandIn.State.RETURNED, "Fel företag", Map.of()));
    }

    @Test
    void an_answer_that_is_undone_before_the_page_is_shown_is_not_shown() {
        Made page = page();
        assertThat(world.in(() -> feedback.undo(cilla, world.world.cohort.id(), handIn)))
                .isEqualTo(Undone.DONE);
        assertThat(shown(page, "GET")).isEqualTo(SeeOther.to(world.path(MAP) + "?said=saved"));
        assertThat(shown(page, "POST")).as("what was typed is not lost").isSameAs(page);
    }

    @Test
    void an_answer_that_the_company_sees_is_shown_and_not_undone() {
        Made page = page();
        assertThat(shown(page, "GET")).isSameAs(page);
        assertThat(world.in(() -> feedback.undo(cilla, world.world.cohort.id(), handIn)))
                .isEqualTo(Undone.READ);
    }

    private Made page() {
        return new Made(world.in(
                () -> house.getBean(HandIns.class).standing(world.lisa(), world.round(), world.worksheet(MAP))));
    }

    private View shown(Made page, String method) {
        var request = new MockHttpServletRequest(method, world.path(MAP));
        request.setQueryString("said=saved");
        request.setAttribute("se.framsteg.shell.tenancy.Region", world.world.maja.region());
        var answer = new ModelAndView(page);
        read.postHandle(request, new MockHttpServletResponse(), this, answer);
        return Objects.requireNonNull(answer.getView());
    }
}
