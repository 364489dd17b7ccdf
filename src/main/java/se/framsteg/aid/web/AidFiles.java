package se.framsteg.aid.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.framsteg.aid.AidRecord;
import se.framsteg.aid.Reckoning;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.documents.Pdf;
import se.framsteg.shell.tenancy.Region;

/** Makes the letter about granted aid, in either language. */
@Component
class AidFiles {
    private final Organisations organisations;
    private final Members members;

    AidFiles(Organisations organisations, Members members) {
        this.organisations = organisations;
        this.members = members;
    }

    Download letter(Region region, Programme programme, AidRecord record, Lang language) {
        Reckoning granted = LetterDocument.reckoning(record);
        if (granted == null) {
            throw new NoSuchElementException("The region has granted nothing");
        }
        UUID organisation = record.subject().organisation();
        var company = Objects.requireNonNull(
                organisations.summaries(region.id(), List.of(organisation)).get(organisation));
        String by = members.find(new PersonId(Objects.requireNonNull(record.grantedBy())))
                .map(Person::name)
                .orElse("");
        return Frame.in(language, () -> {
            var document =
                    new LetterDocument(region.name(lang()), programme, company.name(), company.number(), granted, by);
            Frame frame = Frame.current();
            return Download.of(
                    "%s-%s.pdf".formatted(say("aid.letter.file"), programme.slug()),
                    Download.PDF,
                    () -> Frame.within(frame, () -> Pdf.of(document)));
        });
    }
}
