package se.framsteg.plan.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CanonicalTests {
    @Test
    void names_stand_in_order_without_spaces() {
        var document = new LinkedHashMap<String, Object>();
        document.put("b", List.of("x", Map.of("d", "1", "c", 2)));
        document.put("a", "å \"é\"");
        assertThat(Canonical.of(document)).isEqualTo("{\"a\":\"å \\\"é\\\"\",\"b\":[\"x\",{\"c\":2,\"d\":\"1\"}]}");
    }

    @Test
    void the_same_words_are_written_the_same() {
        assertThat(Canonical.of(Map.of("a", "e\u0301\r\nb\u0007 "))).isEqualTo("{\"a\":\"é\\nb\"}");
        assertThat(Canonical.of(Map.of("a", "a\u200bb\u202e\u2028c\u0085"))).isEqualTo("{\"a\":\"ab c\"}");
        assertThat(Canonical.sha256("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void a_number_that_could_be_written_in_several_ways_is_refused() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Canonical.of(Map.of("a", 1.5)));
    }

    /** Written, read and written again it is the same, in whatever order its parts came. */
    @Property
    void written_again_it_is_the_same(@ForAll Map<String, String> parts, @ForAll List<String> list) {
        var one = new LinkedHashMap<String, Object>(parts);
        one.put("list", list);
        var other = new LinkedHashMap<String, Object>();
        one.sequencedKeySet().reversed().forEach(key -> other.put(key, one.get(key)));
        String written = Canonical.of(one);
        assertThat(Canonical.of(other)).isEqualTo(written);
        assertThat(Canonical.of(se.framsteg.shell.Json.map(written, Object.class)))
                .isEqualTo(written);
    }
}
