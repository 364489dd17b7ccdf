package se.framsteg.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;

@HouseTest
class AreasTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    Areas areas;

    private PlanWorld world;

    @BeforeEach
    void world() {
        world = new PlanWorld(house, "varmland");
    }

    @Test
    void an_area_is_several_peoples_and_nobodys_who_is_not_there() {
        add("Energi");
        UUID lisa = world.lisa().person().value();
        UUID kalle = world.kalle().person().value();
        UUID stranger = new PlanWorld(house, "varmland").kalle().person().value();
        give(area("Energi"), List.of(lisa, kalle, stranger));
        assertThat(world.plan().areas().getFirst().people()).containsExactlyInAnyOrder(lisa, kalle);
        give(area("Energi"), List.of(kalle));
        assertThat(world.plan().areas().getFirst().people()).containsExactly(kalle);
    }

    @Test
    void a_name_that_is_there_is_not_entered_twice() {
        add("Energi", "Avfall", " energi ");
        add("AVFALL", "Inköp");
        assertThat(names()).containsExactly("Energi", "Avfall", "Inköp");
        assertThatExceptionOfType(NameIsTaken.class).isThrownBy(() -> rename(area("Inköp"), "Avfall"));
        rename(area("Inköp"), "INKÖP");
        assertThat(names()).containsExactly("Energi", "Avfall", "INKÖP");
    }

    @Test
    void areas_stand_in_the_companys_own_order() {
        add("Energi", "Avfall", "Inköp");
        move(area("Inköp"), true);
        move(area("Energi"), true);
        move(area("Energi"), false);
        assertThat(names()).containsExactly("Inköp", "Energi", "Avfall");
    }

    @Test
    void what_was_taken_away_comes_back_with_whose_it_was() {
        add("Energi", "Avfall");
        UUID energy = area("Energi");
        UUID kalle = world.kalle().person().value();
        give(energy, List.of(kalle));
        remove(energy, true);
        remove(energy, true);
        assertThat(names()).containsExactly("Avfall");
        remove(energy, false);
        assertThat(names()).containsExactly("Energi", "Avfall");
        assertThat(world.plan().areas().getFirst().people()).containsExactly(kalle);
    }

    @Test
    void there_is_room_for_so_many_and_no_more() {
        add(IntStream.range(0, Areas.MOST).mapToObj(i -> "Område " + i).toArray(String[]::new));
        assertThatExceptionOfType(TooManyAreas.class).isThrownBy(() -> add("Ett till"));
        add("Område 3");
    }

    @Test
    void another_companys_areas_are_not_theirs_to_change() {
        add("Energi");
        UUID energy = area("Energi");
        var other = new PlanWorld(house, "varmland");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> other.in(() -> {
                    areas.rename(other.lisa(), energy, "Deras");
                    return true;
                }));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> other.in(() -> {
                    areas.give(other.lisa(), energy, List.of());
                    return true;
                }));
        other.in(() -> {
            areas.remove(other.lisa(), energy, true);
            return true;
        });
        assertThat(names()).containsExactly("Energi");
    }

    private List<String> names() {
        return world.plan().areas().stream().map(Area::name).toList();
    }

    private UUID area(String name) {
        return world.plan().areas().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void add(String... names) {
        does(() -> areas.add(world.lisa(), List.of(names)));
    }

    private void rename(UUID area, String name) {
        does(() -> areas.rename(world.lisa(), area, name));
    }

    private void move(UUID area, boolean up) {
        does(() -> areas.move(world.lisa(), area, up));
    }

    private void remove(UUID area, boolean removed) {
        does(() -> areas.remove(world.lisa(), area, removed));
    }

    private void give(UUID area, List<UUID> people) {
        does(() -> areas.give(world.lisa(), area, people));
    }

    private void does(Runnable work) {
        world.in(() -> {
            work.run();
            return true;
        });
    }
}
