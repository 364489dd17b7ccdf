package se.framsteg.meetings;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.framsteg.people.CallerSource;
import se.framsteg.people.OpenSession;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.coaches.Coaches;
import se.framsteg.shell.tenancy.Region;

/** Who holds meetings, by the address they ask at: {@code /{region}/coach/…} is a coach's, the others a manager's. */
@Component
class Hosts implements CallerSource<Host> {
    private final Coaches coaches;

    Hosts(Coaches coaches) {
        this.coaches = coaches;
    }

    @Override
    public Class<Host> type() {
        return Host.class;
    }

    @Override
    public Optional<Host> who(OpenSession by, Region region, String path) {
        return path.startsWith("/%s/coach/".formatted(region.slug()))
                ? coaches.who(by, region, path).map(Host::of)
                : by.manager(region.id()).map(Host::of);
    }

    /** They are managers and coaches, and begin there. */
    @Override
    public List<Elsewhere> places(PersonId person) {
        return List.of();
    }
}
