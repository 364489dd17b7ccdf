package se.framsteg.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.surveys.SurveysWorld.all;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;
import se.framsteg.outcomes.Indicator;
import se.framsteg.outcomes.OpenData;
import se.framsteg.outcomes.Publication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The change by the self-assessment goes the way of the other figures: down to the answers, and out to the public. */
@HouseTest
class MaturityPublishedTests {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Autowired
    ApplicationContext house;

    ChangedWorld world;
    UUID risen;
    UUID silent;

    @BeforeEach
    void four_have_answered_both_times_and_one_has_not() {
        world = new ChangedWorld(house, "norrbotten");
        risen = world.company(all(2, ""), all(4, ""));
        world.company(all(3, ""), all(4, ""));
        world.company(all(3, ""), all(3, ""));
        world.company(all(3, ""), all(2, ""));
        silent = world.company(all(3, ""), null);
    }

    @Test
    void of_fewer_than_five_it_is_told_only_how_many_answered() {
        Publication publication = world.publish();
        JsonNode told = told(publication);
        assertThat(told.get("pairs").asInt()).isEqualTo(4);
        assertThat(told.get("population").asInt()).isEqualTo(5);
        for (String hidden : List.of("mean", "rose", "same", "fell")) {
            assertThat(told.get(hidden).isNull()).as(hidden).isTrue();
        }
        assertThat(told.get("meanByDimension").isEmpty()).isTrue();
        assertThat(world.seen(published())).contains("För få har skattat sitt hållbarhetsarbete både före och efter");
    }

    @Test
    void of_five_it_is_published_with_who_did_not_answer_and_the_earlier_publication_stays() {
        Publication before = world.publish();
        world.company(all(3, ""), all(4, ""));
        Publication publication = world.publish();
        JsonNode told = told(publication);
        assertThat(told.get("mean").asString())
                .as("(50 + 25 + 0 − 25 + 25) / 5")
                .isEqualTo("15.0");
        assertThat(told.get("rose").asInt()).isEqualTo(3);
        assertThat(told.get("nonResponse").asInt()).isEqualTo(1);
        assertThat(told.get("meanByDimension").get("A").asString()).isEqualTo("0.6");
        assertThat(world.seen(published()))
                .contains("i snitt 15 steg högre efter kursen", "3 av 5 företag skattade sig minst 8 steg högre")
                .contains("5 av 6 företag svarade båda gångerna", "det företag som inte gjorde det vet vi inte");
        assertThat(publication.definition(Indicator.MATURITY_CHANGE).level()).isEqualTo(1);
        assertThat(before.figures().maturity().pairs()).isEqualTo(4);
    }

    @Test
    void it_is_followed_to_the_companies_and_their_answers() {
        world.company(all(3, ""), all(4, ""));
        assertThat(world.managed(""))
                .contains("I snitt 15 steg högre efter kursen (5 av 6 företag svarade båda gångerna)")
                .contains("6 svarade före kursen och 5 efter. För 1 företag saknas något av svaren");
        assertThat(world.managed("/figures/maturity-change"))
                .contains("Samlat tal: högre efter kursen (3)", "Ledning och ansvar: lägre efter kursen (1)")
                .contains(risen.toString())
                .doesNotContain(silent.toString());
        assertThat(world.managed("/figures/maturity-change?part=maturity-silent"))
                .contains(silent.toString())
                .doesNotContain(risen.toString());
        assertThat(world.managed("/organisations/" + risen)).contains("Samlat tal, från 0 till 100. Svaren ger 75");
    }

    private JsonNode told(Publication publication) {
        return MAPPER.readTree(OpenData.json(world.world.region(), publication))
                .get("indicators")
                .valueStream()
                .filter(each -> each.get("id").asString().equals("maturity-change"))
                .findFirst()
                .orElseThrow();
    }

    private String published() {
        return "/%s/%s".formatted(world.region(), world.world.course.programme.slug());
    }
}
