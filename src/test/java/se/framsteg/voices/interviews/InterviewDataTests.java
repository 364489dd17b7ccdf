package se.framsteg.voices.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.voices.Voices;

@HouseTest
class InterviewDataTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    InterviewData data;

    @Autowired
    Voices voices;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void a_person_gets_their_own_words_and_consents() {
        var world = new InterviewWorld(house, "sormland");
        Person asa = person(world, world.published(true));
        Map<String, List<Map<String, @Nullable Object>>> all =
                Objects.requireNonNull(transactions.execute(_ -> data.export(asa)));
        assertThat(all.get("voices.told"))
                .hasSize(5)
                .first()
                .satisfies(row -> assertThat(row)
                        .containsEntry("answer", InterviewWorld.WORDS)
                        .containsEntry("shown", true));
        assertThat(all.get("voices.agreed"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("act", "given").containsEntry("named", true));
        Boolean awaited = transactions.execute(_ -> data.isAwaited(asa, Instant.now()));
        assertThat(awaited).isTrue();
    }

    @Test
    void whoever_is_erased_is_heard_no_more() {
        var world = new InterviewWorld(house, "sormland");
        InterviewId id = world.published(true);
        InterviewId another = world.asked(true);
        Person asa = person(world, id);
        transactions.executeWithoutResult(_ -> data.erase(asa));
        assertThat(world.in(() -> voices.all(world.region().id(), List.of())))
                .noneMatch(voice -> voice.id().equals(id.voice()));
        assertThat(world.in(() -> world.interviews().find(world.course.by(), id)))
                .isEmpty();
        assertThat(world.in(() -> voices.isGone(world.region().id(), id.voice())))
                .isTrue();
        assertThat(world.in(() -> voices.isGone(world.region().id(), another.voice())))
                .isFalse();
        assertThat(world.find(another).state()).isEqualTo(State.NOTED);
    }

    @Test
    void what_is_published_while_its_speaker_is_erased_is_not_left() throws Exception {
        var world = new InterviewWorld(house, "sormland");
        InterviewId id = world.asked();
        world.told(id);
        world.approved(id, true);
        Person asa = person(world, id);
        var erased = new CompletableFuture<Boolean>();
        world.in(() -> {
            world.interviews().publish(world.course.by(), world.region(), id);
            erased.completeAsync(() -> {
                transactions.executeWithoutResult(_ -> data.erase(asa));
                return true;
            });
            return erased.copy().completeOnTimeout(false, 2, TimeUnit.SECONDS).join();
        });
        assertThat(erased.get(20, TimeUnit.SECONDS)).isTrue();
        assertThat(world.in(() -> voices.all(world.region().id(), List.of())))
                .noneMatch(voice -> voice.id().equals(id.voice()));
    }

    private Person person(InterviewWorld world, InterviewId id) {
        return house.getBean(Members.class).find(world.find(id).person()).orElseThrow();
    }
}
