package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.world.SampleWorld;
import se.framsteg.world.Someone;

/** Somebody who spoke no longer wants to be seen, rings the programme manager, and is gone from the public page. */
@Journey
class TakeVoiceAwayJourney {
    private static final String PROGRAMME = "/jonkoping/manage/hallbarhetsutbildning-2020";
    private static final String SPEAKER = "Tallnäset Bygg & Renovering AB";
    private static final String ANOTHER = "Stensåkra Plåt & Svets AB";
    private static final String SPOKEN = "Sluta visa " + SPEAKER;

    @LocalServerPort
    int port;

    private String token = "";

    @BeforeAll
    void anna_manages_the_sample(@Autowired ApplicationContext house) {
        SampleWorld.publish(house);
        token = Someone.managing(house, "jonkoping", "Anna Berg").token();
    }

    @Test
    void by_keyboard_and_without_script() {
        try (var window = Window.withoutScript(port).signedIn(token)) {
            window.open(PROGRAMME).tabTo("Röster och kommentarer").follow();
            assertThat(window.words()).contains("Kommentarerna är bara för dig som leder programmet");
            window.tabTo(SPOKEN).follow();
            assertThat(window.words()).contains("samtycket togs tillbaka").doesNotContain(SPOKEN);
            assertThat(window.open(SampleWorld.RESULTS).words()).doesNotContain(SPEAKER);
        }
    }

    @Test
    void a_visitor_reads_what_each_has_to_say() {
        for (var visitor : List.of(Window.onto(port), Window.telephone(port))) {
            try (visitor) {
                visitor.open("/jonkoping").link("Läs allt de berättar");
                assertThat(visitor.hindrances()).isEmpty();
                assertThat(visitor.tooWide()).isZero();
                visitor.link(ANOTHER);
                assertThat(visitor.words()).contains(ANOTHER, "Visas med samtycke från");
                assertThat(visitor.hindrances()).isEmpty();
                assertThat(visitor.tooWide()).isZero();
            }
        }
    }

    @Test
    void and_nothing_is_in_the_way_on_the_page() {
        try (var window = Window.onto(port).signedIn(token)) {
            assertThat(window.open(PROGRAMME + "/voices").hindrances()).isEmpty();
        }
        try (var telephone = Window.telephone(port).signedIn(token)) {
            assertThat(telephone.open(PROGRAMME + "/voices").hindrances()).isEmpty();
            assertThat(telephone.tooWide()).isZero();
        }
    }
}
