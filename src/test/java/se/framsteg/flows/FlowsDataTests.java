package se.framsteg.flows;

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
class FlowsDataTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    FlowsData data;

    @Test
    void whoever_published_is_given_what_and_where_and_others_are_not() {
        var world = new FlowWorld(house, "varmland");
        FlowId shown = world.published(Visibility.COUNTY);
        world.published(world.nina(), FlowWorld.need(world.today), Visibility.COUNTY);
        FlowWorld.photo(house, world.work.lisa, world.work.company, shown);
        world.in(() -> house.getBean(Flows.class)
                .change(world.work.kalle(), shown, world.flow(shown).version(), FlowWorld.offer(world.today)));
        var lisas = exported(world.lisa());
        assertThat(lisas.get("flows.published"))
                .hasSize(1)
                .first()
                .satisfies(row -> assertThat(row).containsEntry("title", "Sträckfilm från pallar"));
        assertThat(lisas.get("flows.places"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("municipality", "Gnosjö").containsKey("published_at"));
        assertThat(lisas.get("flows.files"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("name", "a.png"));
        assertThat(exported(world.nina()).get("flows.places"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("municipality", "Värnamo"));
        assertThat(exported(world.olle()).get("flows.places")).isEmpty();
    }

    private Map<String, List<Map<String, @Nullable Object>>> exported(Member who) {
        return house.getBean(TransactionTemplate.class)
                .execute(_ -> data.export(new Person(who.person().value(), who.name(), "", "sv")));
    }
}
