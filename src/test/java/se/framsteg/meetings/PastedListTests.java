package se.framsteg.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PastedListTests {
    final Participant bjorn = participant("Björn Åkesson", "bjorn@plat.example");
    final Participant anna = participant("Anna Berg", "anna@plat.example");
    final Participant other = participant("Anna Berg", "anna.berg@ror.example");
    final List<Participant> all = List.of(bjorn, anna, other);

    @Test
    void names_and_addresses_are_found_as_video_meetings_write_them() {
        PastedList list = PastedList.read("""
                Namn\tAnslöt\tLämnade
                Åkesson, Bjorn (Extern)\t2027-03-19 08:58\t10:31
                "Anna B",anna@plat.example,9:02
                """, all);
        assertThat(list.found()).containsOnlyKeys(bjorn.person(), anna.person());
        assertThat(list.unknown()).isEmpty();
    }

    @Test
    void who_is_not_meant_beyond_doubt_is_left_to_a_human() {
        PastedList list = PastedList.read("Anna Berg\nBjörn\niPhone (2)\n\n10:02\n<script>", all);
        assertThat(list.found()).isEmpty();
        assertThat(list.unknown()).containsExactly("Anna Berg", "Björn", "iPhone (2)", "<script>");
    }

    @Test
    void a_person_is_found_once_however_often_they_came_and_went() {
        assertThat(PastedList.read("Björn Åkesson\nBjörn Åkesson", all).found()).hasSize(1);
    }

    private static Participant participant(String name, String address) {
        return new Participant(UUID.randomUUID(), name, address, "sv", UUID.randomUUID(), "Plåt AB", "company");
    }
}
