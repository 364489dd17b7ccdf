package se.framsteg.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.framsteg.HouseTest;
import se.framsteg.ideas.IdeaVersion.What;
import se.framsteg.ideas.IdeaWritten.Overtaken;

@HouseTest
@RecordApplicationEvents
class IdeasTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    Ideas ideas;

    @Autowired
    ApplicationEvents events;

    private IdeaWorld world;

    @BeforeEach
    void world() {
        world = new IdeaWorld(house, "varmland");
    }

    @Test
    void an_idea_begins_as_a_title_and_is_numbered_at_its_company() {
        IdeaId first = world.add("Hyr ut verktygen 🌱 <b>");
        IdeaId second = world.add("Sälj spillet");
        assertThat(world.idea(first))
                .returns("Hyr ut verktygen 🌱 <b>", Idea::title)
                .returns(1, Idea::number)
                .returns(Stage.RAW, Idea::stage);
        assertThat(world.in(() -> ideas.of(world.kalle()))).extracting(Idea::id).containsExactly(first, second);
    }

    @Test
    void it_is_described_when_all_that_others_need_is_said_and_not_before() {
        IdeaId idea = world.add("Hyr ut verktygen");
        Map<String, String> all = IdeaWorld.described("service");
        String last = all.remove("value-people");
        world.write(world.lisa(), idea, 1, all);
        assertThat(world.idea(idea).stage()).isEqualTo(Stage.RAW);
        assertThat(world.idea(idea).text().undescribed()).containsExactly(IdeaField.VALUE_PEOPLE);
        assertThat(events.stream(IdeaDescribed.class)).isEmpty();
        world.write(world.kalle(), idea, 2, Map.of("value-people", last));
        assertThat(world.idea(idea).stage()).isEqualTo(Stage.DESCRIBED);
        assertThat(events.stream(IdeaDescribed.class))
                .singleElement()
                .returns(idea.value(), IdeaDescribed::idea)
                .returns("described", IdeaDescribed::stage)
                .returns("service", IdeaDescribed::kind)
                .returns("region", IdeaDescribed::newTo)
                .returns(world.kalle().person().value(), IdeaDescribed::by);
        world.write(world.lisa(), idea, 3, Map.of("partners", "Verktygsboden"));
        assertThat(events.stream(IdeaDescribed.class))
                .as("what does not change what is counted is told to nobody")
                .hasSize(1);
        world.write(world.lisa(), idea, 4, Map.of("offer", ""));
        assertThat(world.idea(idea).stage()).isEqualTo(Stage.RAW);
        assertThat(events.stream(IdeaWithdrawn.class)).hasSize(1);
    }

    @Test
    void figures_are_read_as_people_write_them_and_kept_alike() {
        IdeaId idea = world.add("Hyr ut verktygen");
        world.write(
                world.lisa(),
                idea,
                1,
                Map.of(
                        "investment",
                        "25 000 kr",
                        "gain",
                        "−1 200",
                        "co2e",
                        "1,50 ton",
                        "material",
                        "-0,2",
                        "pull",
                        "4"));
        assertThat(world.idea(idea).text().values())
                .containsEntry("investment", "25000")
                .containsEntry("gain", "-1200")
                .containsEntry("co2e", "1.5")
                .containsEntry("material", "-0.2")
                .containsEntry("pull", "4");
        IdeaWritten same = world.write(world.lisa(), idea, 2, Map.of("investment", "25 000", "gain", "-1200"));
        assertThat(same.changed()).isFalse();
    }

    @Test
    void what_cannot_be_read_is_told_with_all_that_was_typed_and_nothing_is_kept() {
        IdeaId idea = world.add("Hyr ut verktygen");
        IdeaWritten written = world.write(
                world.lisa(),
                idea,
                1,
                Map.of(
                        "title", " ",
                        "problem", "é".repeat(501),
                        "kind", "miracle",
                        "pull", "6",
                        "owner", "4f0b8e6e-0000-0000-0000-000000000000",
                        "investment", "-5",
                        "co2e", "mycket",
                        "offer", "Står kvar"));
        assertThat(written.mending().sentences().keySet())
                .containsExactlyInAnyOrder("title", "problem", "kind", "pull", "owner", "investment", "co2e");
        assertThat(written.mending().error("problem")).contains("500", "501");
        assertThat(written.unkept()).containsEntry("offer", "Står kvar").containsEntry("co2e", "mycket");
        assertThat(world.idea(idea).text().values()).containsOnlyKeys("title");
    }

    @Test
    void two_who_write_at_once_are_in_each_others_way_only_where_both_changed_the_same_field() {
        IdeaId idea = world.add("Hyr ut verktygen");
        world.write(world.kalle(), idea, 1, Map.of("problem", "Kalles", "offer", "Kalles"));
        IdeaWritten written =
                world.write(world.lisa(), idea, 1, Map.of("problem", "Lisas", "customer", "Byggare", "offer", ""));
        assertThat(written.overtaken()).containsExactly(new Overtaken("problem", "Kalles", "Lisas", "Kalle Svets"));
        assertThat(world.idea(idea).text().says(IdeaField.CUSTOMER)).isFalse();
        assertThat(world.write(world.lisa(), idea, 1, Map.of("customer", "Byggare", "problem", "", "offer", ""))
                        .isWhole())
                .isTrue();
        assertThat(world.idea(idea).text().values())
                .containsEntry("problem", "Kalles")
                .containsEntry("offer", "Kalles")
                .containsEntry("customer", "Byggare");
    }

    @Test
    void merged_ideas_count_as_one_keep_their_words_and_come_apart_again() {
        IdeaId one = world.addDescribed("Hyr ut verktygen", "service");
        IdeaId other = world.addDescribed("Verktyg att låna", "service");
        assertThat(world.<Boolean>in(() -> ideas.merge(world.lisa(), other, one)))
                .isTrue();
        assertThat(world.idea(other)).returns(false, Idea::counts).returns("Verktyg att låna", Idea::title);
        assertThat(world.idea(one).counts()).isTrue();
        assertThat(events.stream(IdeaWithdrawn.class)).singleElement().returns(other.value(), IdeaWithdrawn::idea);
        assertThat(world.<Boolean>in(() -> ideas.merge(world.lisa(), one, other)))
                .as("in a circle nothing would go on")
                .isFalse();
        assertThat(world.<Boolean>in(() -> ideas.merge(world.lisa(), one, one))).isFalse();
        assertThat(world.<Boolean>in(() -> ideas.merge(world.lisa(), other, null)))
                .isTrue();
        assertThat(world.idea(other).counts()).isTrue();
        assertThat(events.stream(IdeaDescribed.class)).hasSize(3);
        assertThat(world.in(() -> ideas.versions(world.lisa(), other, Ideas.ALL_SEEN)))
                .extracting(IdeaVersion::what)
                .containsExactly(What.UNMERGED, What.MERGED, What.WRITTEN, What.ADDED);
    }

    @Test
    void what_is_dropped_or_taken_away_counts_no_more_and_comes_back() {
        IdeaId idea = world.addDescribed("Hyr ut verktygen", "product");
        world.in(() -> ideas.drop(world.lisa(), idea, true));
        assertThat(world.idea(idea)).returns(Stage.DROPPED, Idea::stage).returns(false, Idea::counts);
        world.in(() -> ideas.drop(world.lisa(), idea, false));
        assertThat(world.idea(idea).counts()).isTrue();
        world.in(() -> ideas.remove(world.lisa(), idea, true));
        assertThat(world.in(() -> ideas.of(world.lisa()))).isEmpty();
        world.in(() -> ideas.remove(world.lisa(), idea, false));
        assertThat(world.in(() -> ideas.of(world.lisa()))).hasSize(1);
        assertThat(events.stream(IdeaWithdrawn.class)).hasSize(2);
        assertThat(events.stream(IdeaDescribed.class)).hasSize(3);
    }

    @Test
    void its_history_tells_who_did_what_and_to_what_stage_it_came_and_leads_back() {
        IdeaId idea = world.add("Hyr ut verktygen");
        world.write(world.kalle(), idea, 1, IdeaWorld.described("service"));
        world.write(world.lisa(), idea, 2, Map.of("offer", "Annat", "title", "Låna verktyg"));
        List<IdeaVersion> all = world.in(() -> ideas.versions(world.lisa(), idea, Ideas.ALL_SEEN));
        assertThat(all.get(1))
                .returns("Kalle Svets", IdeaVersion::by)
                .returns(Stage.RAW, IdeaVersion::before)
                .returns(Stage.DESCRIBED, IdeaVersion::after);
        assertThat(world.in(() -> ideas.since(world.lisa(), idea, 2)).orElseThrow())
                .containsExactly(
                        new IdeaVersion.Changed("offer", "En lånemaskin samma dag", "Annat"),
                        new IdeaVersion.Changed("title", "Hyr ut verktygen", "Låna verktyg"));
        assertThat(world.<Boolean>in(() -> ideas.restore(world.lisa(), idea, 2, "offer")))
                .isTrue();
        assertThat(world.idea(idea).text().values())
                .containsEntry("offer", "En lånemaskin samma dag")
                .containsEntry("title", "Låna verktyg");
        assertThat(world.<Boolean>in(() -> ideas.restore(world.lisa(), idea, 1, null)))
                .isTrue();
        assertThat(world.idea(idea).text().values()).containsOnlyKeys("title");
        assertThat(world.<Boolean>in(() -> ideas.restore(world.lisa(), idea, 99, null)))
                .isFalse();
    }

    @Test
    void an_idea_of_another_company_is_not_there() {
        var others = new IdeaWorld(house, "varmland");
        IdeaId theirs = others.addDescribed("Hemligt", "product");
        assertThat(world.in(() -> ideas.find(world.lisa(), theirs))).isEmpty();
        Assertions.assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> world.write(world.lisa(), theirs, 1, Map.of("title", "Vår")));
        IdeaId ours = world.add("Vår egen");
        assertThat(world.<Boolean>in(() -> ideas.merge(world.lisa(), ours, theirs)))
                .isFalse();
        assertThat(world.in(() -> ideas.versions(world.lisa(), theirs, Ideas.ALL_SEEN)))
                .isEmpty();
        assertThat(others.idea(theirs).title()).isEqualTo("Hemligt");
    }
}
