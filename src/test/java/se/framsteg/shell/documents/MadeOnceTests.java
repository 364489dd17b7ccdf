package se.framsteg.shell.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MadeOnceTests {
    private final MadeOnce<String> files = new MadeOnce<>(10);
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void a_file_is_made_once() {
        assertThat(file("a", 4)).isSameAs(file("a", 4));
        assertThat(made).hasValue(1);
    }

    @Test
    void no_more_are_held_than_there_is_room_for_and_the_longest_unasked_for_go_first() {
        file("a", 4);
        file("b", 4);
        file("a", 4);
        file("c", 4);
        assertThat(made).hasValue(3);
        file("a", 4);
        assertThat(made).hasValue(3);
        file("b", 4);
        assertThat(made).hasValue(4);
    }

    @Test
    void what_is_larger_than_the_room_is_given_and_not_held() {
        assertThat(file("large", 11)).hasSize(11);
        file("large", 11);
        assertThat(made).hasValue(2);
    }

    private byte[] file(String name, int size) {
        return files.find(name, () -> {
            made.incrementAndGet();
            return new byte[size];
        });
    }
}
