package se.framsteg.outcomes.web;

import org.springframework.stereotype.Component;
import se.framsteg.people.Reader;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Frame;

/** Finds the programme of an address among those that the reader may read. */
@Component
class Desks {
    private final Programmes programmes;

    Desks(Programmes programmes) {
        this.programmes = programmes;
    }

    Desk of(Reader by, String region, String slug) {
        Desk desk = Desk.of(by, region, programmes.find(by, slug).orElseThrow());
        if (desk.programme().example()) {
            Frame.headExample();
        }
        return desk;
    }
}
