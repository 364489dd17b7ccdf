package se.framsteg.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.framsteg.HouseTest;
import se.framsteg.shell.Lang;

@HouseTest
class UnsentFormsTests {
    @Autowired
    UnsentForms forms;

    @Autowired
    Members members;

    @Test
    void one_person_has_so_many_and_the_oldest_give_way() {
        PersonId anna = members.enter(UUID.randomUUID() + "@region.example", "Anna Berg", Lang.SV);
        var by = new SignedIn(anna, "Anna Berg", Lang.SV, UUID.randomUUID());
        List<String> tokens = IntStream.rangeClosed(0, UnsentForms.MOST)
                .mapToObj(number -> forms.keep(
                        anna, new UnsentForm("/home", List.of(new UnsentForm.Typed("name", "Anna " + number)), false)))
                .toList();
        assertThat(tokens.stream().map(token -> forms.find(by, token).isPresent()))
                .hasSize(UnsentForms.MOST + 1)
                .startsWith(false)
                .last()
                .isEqualTo(true);
        assertThat(tokens.stream().filter(token -> forms.find(by, token).isPresent()))
                .hasSize(UnsentForms.MOST);
    }
}
