package se.framsteg.flows.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;
import se.framsteg.course.work.NewFile;
import se.framsteg.course.work.SomeFiles;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.FlowWorld;
import se.framsteg.flows.Flows;
import se.framsteg.flows.ShownId;
import se.framsteg.flows.Visibility;
import se.framsteg.shell.photos.SomePhotos;

@HouseTest
class FlowFilesTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    FlowFiles files;

    @Autowired
    Flows flows;

    FlowWorld world;
    FlowId id;

    @BeforeEach
    void a_company_with_film() {
        world = new FlowWorld(house, "gotland");
        id = world.published(Visibility.COHORT);
    }

    private ShownId shown() {
        return world.shownId(id);
    }

    private FlowFiles.Added add(FlowFile.Kind kind, byte[] content) {
        var ready = ReadyFile.of(kind, new NewFile("Plåt & Svets.jpg", content));
        return world.in(() -> files.add(world.lisa(), id, ready));
    }

    @Test
    void others_see_photos_while_it_is_published_and_nobody_sees_the_specification() {
        assertThat(add(FlowFile.Kind.PHOTO, SomePhotos.onItsSide())).isEqualTo(FlowFiles.Added.ADDED);
        assertThat(add(FlowFile.Kind.SPECIFICATION, SomeFiles.PDF)).isEqualTo(FlowFiles.Added.ADDED);
        List<FlowFile> own = world.in(() -> files.of(world.lisa(), id));
        UUID photo = own.getFirst().id();
        UUID sheet = own.getLast().id();
        assertThat(world.in(() -> files.photos(world.nina(), shown()))).isOne();
        assertThat(world.in(() -> files.photo(world.nina(), shown(), 1))
                        .orElseThrow()
                        .name())
                .isEqualTo("foto.jpg");
        assertThat(world.in(() -> files.photo(world.nina(), shown(), 2))).isEmpty();
        assertThat(world.in(() -> files.find(world.nina(), id, photo))).isEmpty();
        assertThat(world.in(() -> files.of(world.nina(), id))).isEmpty();
        assertThat(world.in(() -> files.photo(world.olle(), shown(), 1)))
                .as("of another round")
                .isEmpty();
        world.in(() -> flows.pause(world.lisa(), id));
        assertThat(world.in(() -> files.photo(world.nina(), shown(), 1))).isEmpty();
        assertThat(world.in(() -> files.photos(world.nina(), shown()))).isZero();
        assertThat(world.in(() -> files.find(world.lisa(), id, sheet))).isPresent();
    }

    @Test
    void five_photos_and_one_specification_have_room_and_each_is_what_it_says() {
        for (int i = 0; i < FlowFiles.MOST_PHOTOS; i++) {
            assertThat(add(FlowFile.Kind.PHOTO, SomeFiles.PNG)).isEqualTo(FlowFiles.Added.ADDED);
        }
        assertThat(add(FlowFile.Kind.PHOTO, SomeFiles.PNG)).isEqualTo(FlowFiles.Added.FULL);
        assertThat(add(FlowFile.Kind.SPECIFICATION, SomeFiles.PNG)).isEqualTo(FlowFiles.Added.WRONG_KIND);
        assertThat(add(FlowFile.Kind.PHOTO, SomeFiles.PDF)).isEqualTo(FlowFiles.Added.WRONG_KIND);
        UUID first = world.in(() -> files.of(world.lisa(), id)).getFirst().id();
        world.in(() -> {
            files.remove(world.nina(), id, first);
            return true;
        });
        assertThat(world.in(() -> files.of(world.lisa(), id))).hasSize(FlowFiles.MOST_PHOTOS);
        world.in(() -> {
            files.remove(world.lisa(), id, first);
            return true;
        });
        assertThat(world.in(() -> files.of(world.lisa(), id))).hasSize(FlowFiles.MOST_PHOTOS - 1);
    }

    @Test
    void nobody_adds_to_what_is_not_theirs() {
        var ready = ReadyFile.of(FlowFile.Kind.PHOTO, new NewFile("a.png", SomeFiles.PNG));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> world.in(() -> files.add(world.nina(), id, ready)));
    }
}
