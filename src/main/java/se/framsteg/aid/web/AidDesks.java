package se.framsteg.aid.web;

import org.springframework.stereotype.Component;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Frame;

/** Finds the programme of an address among those of the manager's region. */
@Component
class AidDesks {
    private final Programmes programmes;

    AidDesks(Programmes programmes) {
        this.programmes = programmes;
    }

    AidDesk of(Manager by, String region, String slug) {
        var desk = new AidDesk(region, programmes.find(by, slug).orElseThrow());
        if (desk.programme().example()) {
            Frame.headExample();
        }
        return desk;
    }
}
