package se.framsteg.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.framsteg.shell.database.DataFolder;
import se.framsteg.shell.database.EmbeddedDatabase;
import se.framsteg.shell.database.Folders;

/** Whoever was let in by the command line is let out by it. */
class DismissTests {
    @TempDir
    Path place;

    @Test
    void ends_what_a_person_is_in_a_region_and_says_so_when_there_is_nothing_to_end() throws Exception {
        DataFolder data = Folders.withDatabase(place.resolve("data"));
        assertThat(run(data, "invite", "maja@region.example", "--role", "manager", "--region", "jonkoping"))
                .isZero();
        assertThat(run(data, "dismiss", "maja@region.example", "--role", "promoter", "--region", "jonkoping"))
                .isEqualTo(2);
        assertThat(memberships(data)).isEqualTo("1");
        assertThat(run(data, "dismiss", "Maja@Region.example", "--region", "jonkoping"))
                .isZero();
        assertThat(memberships(data)).isEqualTo("0");
        assertThat(run(data, "dismiss", "maja@region.example", "--region", "jonkoping"))
                .isEqualTo(2);
    }

    private static String memberships(DataFolder data) throws Exception {
        try (var database = EmbeddedDatabase.join(data)) {
            return Folders.ask(database.access(), "select count(*) from people.membership");
        }
    }

    private static int run(DataFolder data, String... arguments) {
        var all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--data", data.path().toString()));
        return Commands.run(all.toArray(String[]::new));
    }
}
