package se.framsteg.applications.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.framsteg.applications.Openings;
import se.framsteg.applications.Queue;
import se.framsteg.applications.QueueLine;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Manager;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;

/** Finds the cohort of an address among those of the manager's region, and what its pages are made of. */
@Component
class QueueDesks {
    private final Openings openings;
    private final Queue queue;
    private final Organisations organisations;

    QueueDesks(Openings openings, Queue queue, Organisations organisations) {
        this.openings = openings;
        this.queue = queue;
        this.organisations = organisations;
    }

    QueueDesk of(Manager by, Region region, String programme, String cohort) {
        var desk = new QueueDesk(openings.of(by, region, programme, cohort).orElseThrow());
        if (desk.opening().programme().example()) {
            Frame.headExample();
        }
        return desk;
    }

    List<QueueLine> lines(Manager by, QueueDesk desk) {
        return queue.in(by, desk.opening());
    }

    int taken(Manager by, QueueDesk desk) {
        return queue.taken(by, desk.opening().cohort());
    }

    int forgotten(Manager by, QueueDesk desk) {
        return queue.forgotten(by, desk.opening().cohort());
    }

    Map<String, String> municipalities(Manager by) {
        return organisations.municipalitiesOf(by.region());
    }

    QueueRow row(QueueLine line, int arrival, Map<String, String> municipalities) {
        String code = line.application().company().municipality();
        return new QueueRow(
                line,
                arrival,
                code == null ? Say.say("applications.form.elsewhere") : municipalities.getOrDefault(code, code));
    }
}
