package se.framsteg.programmes.closing;

import static se.framsteg.shell.Say.say;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Implementations;
import se.framsteg.shell.Lang;
import se.framsteg.shell.tenancy.Region;

/**
 * Writes the package that a region hands to its e-archive: what each module gives, and last a file that describes the package and
 * names every file in it with its length and SHA-256. In Swedish, whoever takes it.
 */
@Service
@Transactional(readOnly = true)
public class Archives {
    private final Implementations<ArchivePart> parts;
    private final ClosingRepository closings;
    private final Audit audit;
    private final Clock clock;

    Archives(ObjectProvider<ArchivePart> parts, ClosingRepository closings, Audit audit, Clock clock) {
        this.parts = new Implementations<>(parts);
        this.closings = closings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether nobody else in the region is reading what may be read by one at a time; so for as long as the transaction. */
    public boolean hold(Manager by) {
        return parts.stream().allMatch(part -> part.hold(by));
    }

    /** Notes that it is taken: it holds all that was received, whole, so that somebody may ask who has it. */
    @Transactional
    public void taken(Manager by, Programme programme) {
        audit.record(by, "programmes.archive", null, programme.id().value());
    }

    public void write(Manager by, Region region, Programme programme, OutputStream out) {
        Frame.in(Lang.SV, () -> {
            try {
                var archive = new Archive(out);
                for (ArchivePart part : parts) {
                    part.into(by, region, programme, archive);
                }
                archive.add(
                        "beskrivning.xml",
                        "application/xml",
                        say("programmes.archive.description"),
                        file -> XmlText.to(file, "arkivpaket", xml -> describe(xml, by, region, programme, archive)));
                archive.finish();
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void describe(XmlText all, Manager by, Region region, Programme programme, Archive archive) {
        all.put("arkivbildare", region.swedish());
        all.put("program", programme.name());
        all.put("forsta-dag", programme.startsOn());
        all.put("sista-dag", programme.endsOn());
        closings.history(by, programme.id()).stream()
                .filter(Closing::isClosed)
                .findFirst()
                .ifPresent(closing -> {
                    all.put("avslutat", closing.closedAt());
                    all.put("avslutat-av", closing.closedBy());
                });
        all.put("skapat", clock.instant());
        all.put("skapat-av", by.name());
        if (programme.example()) {
            all.put("anmarkning", say("shell.example"));
        }
        all.put("innehall", say("programmes.archive.holds"));
        all.put("saknas", say("programmes.archive.not-there"));
        for (Archive.Held file : archive.files()) {
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put("namn", file.name());
            facts.put("format", file.type());
            facts.put("byte", Long.toString(file.bytes()));
            facts.put("sha256", file.sha256());
            all.put("fil", facts, xml -> xml.text(file.what()));
        }
    }
}
