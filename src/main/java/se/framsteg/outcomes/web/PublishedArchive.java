package se.framsteg.outcomes.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.moment;
import static se.framsteg.shell.Say.say;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.framsteg.outcomes.OpenData;
import se.framsteg.outcomes.Period;
import se.framsteg.outcomes.Publication;
import se.framsteg.outcomes.Publications;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.closing.Archive;
import se.framsteg.programmes.closing.ArchivePart;
import se.framsteg.shell.Say;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.documents.Pdf;
import se.framsteg.shell.tenancy.Region;

/** Every publication as it was frozen, and the last one on paper and as rows too. */
@Component
@Order(2)
class PublishedArchive implements ArchivePart {
    private final Publications publications;

    PublishedArchive(Publications publications) {
        this.publications = publications;
    }

    @Override
    public void into(Manager by, Region region, Programme programme, Archive archive) throws IOException {
        List<Publication> all = publications.all(by, programme);
        for (int place = 0; place < all.size(); place++) {
            Publication each = all.get(place);
            archive.add(
                    "siffror/publicering-%02d.json".formatted(place + 1),
                    "application/json",
                    say("outcomes.archive.publication", moment(each.publishedAt()), each.publishedBy()),
                    OpenData.json(region, each));
        }
        if (!all.isEmpty()) {
            last(region, programme, all.getLast(), archive);
        }
    }

    private static void last(Region region, Programme programme, Publication last, Archive archive) throws IOException {
        archive.add(
                "siffror/sista-publiceringen.csv",
                "text/csv",
                say("outcomes.archive.rows"),
                OpenData.csv(region, last));
        LocalDate day = last.publishedAt().atZone(Say.STOCKHOLM).toLocalDate();
        var pack = new Pack(
                programme,
                region.name(lang()),
                Period.whole(programme, last.figures().asOf()),
                last.figures(),
                last.publishedBy(),
                day);
        byte[] pdf = Pdf.of(PackDocument.of(pack));
        archive.add(
                "siffror/sista-publiceringen.pdf", Download.PDF, say("outcomes.archive.paper"), out -> out.write(pdf));
    }
}
