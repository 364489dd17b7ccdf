package se.framsteg.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.people.Member;
import se.framsteg.people.Person;

@HouseTest
class IdeaDataTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    IdeaData data;

    @Test
    void whoever_wrote_gets_their_own_words_and_their_calendar_is_forgotten_with_them() {
        var world = new IdeaWorld(house, "varmland");
        IdeaId idea = world.add("Hyr ut verktygen");
        IdeaWorld.trial(house, world.work.lisa, world.work.company, idea);
        Member lisa = world.lisa();
        world.in(() -> {
            house.getBean(TrialsCalendarChoice.class).choose(lisa, true);
            return null;
        });
        assertThat(exported(lisa).get("ideas.written")).hasSize(2);
        assertThat(exported(lisa).get("ideas.calendar")).hasSize(1);
        assertThat(exported(world.kalle()).get("ideas.written")).isEmpty();
        house.getBean(TransactionTemplate.class).executeWithoutResult(_ -> data.erase(person(lisa)));
        assertThat(exported(lisa).get("ideas.calendar")).isEmpty();
        assertThat(world.idea(idea).title()).as("it is the company's").isEqualTo("Hyr ut verktygen");
    }

    private Map<String, List<Map<String, @Nullable Object>>> exported(Member who) {
        return house.getBean(TransactionTemplate.class).execute(_ -> data.export(person(who)));
    }

    private static Person person(Member who) {
        return new Person(who.person().value(), who.name(), "", "sv");
    }
}
