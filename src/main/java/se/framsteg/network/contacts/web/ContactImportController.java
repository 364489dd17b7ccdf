package se.framsteg.network.contacts.web;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.shell.Say.say;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import se.framsteg.network.contacts.ContactFacts;
import se.framsteg.network.contacts.ContactLinks;
import se.framsteg.network.contacts.ContactSheet;
import se.framsteg.network.contacts.ContactTopics;
import se.framsteg.network.contacts.Contacts;
import se.framsteg.network.contacts.Known;
import se.framsteg.network.contacts.web.ImportPage.ImportRow;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Advisor;
import se.framsteg.shell.Json;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.documents.ReadingFolder;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.sheets.UnreadableWorkbook;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;
import tools.jackson.core.JacksonException;

/** Contacts from a sheet: what each row would become is shown first, and taken in when somebody says so. */
@Controller
@RequestMapping({"/{region}/manage/contacts/import", "/{region}/promote/contacts/import"})
class ContactImportController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";
    private static final long MOST_BYTES = 5L << 20;

    private final Contacts contacts;
    private final ContactLinks links;
    private final ContactTopics topics;
    private final Organisations organisations;
    private final ReadingFolder folder;
    private final Clock clock;

    ContactImportController(
            Contacts contacts,
            ContactLinks links,
            ContactTopics topics,
            Organisations organisations,
            ReadingFolder folder,
            Clock clock) {
        this.contacts = contacts;
        this.links = links;
        this.topics = topics;
        this.organisations = organisations;
        this.folder = folder;
        this.clock = clock;
    }

    @GetMapping
    View show(Advisor by, @RequestAttribute(REGION) Region region) {
        return page(by, region, List.of(), "");
    }

    /** An empty sheet with the right columns. */
    @GetMapping("/contacts.xlsx")
    View download(Advisor by, @RequestAttribute(REGION) Region region) {
        var book = new ByteArrayOutputStream();
        ContactSheet.write(book);
        return Download.of(say("network.contacts.sheet.file"), Download.EXCEL, book::toByteArray);
    }

    /** Shows what would be taken in; nothing is yet. */
    @PostMapping
    View read(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        if (file == null || file.isEmpty() || file.getSize() > MOST_BYTES) {
            return page(by, region, List.of(), say("network.contacts.import.no-file", MOST_BYTES >> 20))
                    .with(UNPROCESSABLE_CONTENT);
        }
        try {
            Map<String, String> places = organisations.municipalitiesOf(by.region());
            List<ContactForm> forms = new ArrayList<>();
            List<Integer> numbers = new ArrayList<>();
            for (ContactSheet.Line line : lines(file)) {
                forms.add(new SheetForm(line, topics, places).form());
                numbers.add(line.number());
            }
            return forms.isEmpty()
                    ? page(by, region, List.of(), say("network.contacts.import.no-rows"))
                            .with(UNPROCESSABLE_CONTENT)
                    : page(by, region, rows(by, forms, numbers), "");
        } catch (UnreadableWorkbook refused) {
            return page(
                            by,
                            region,
                            List.of(),
                            say(refused.textKey(), refused.arguments().toArray()))
                    .with(UNPROCESSABLE_CONTENT);
        }
    }

    /** @param rows what the page before said would be taken in; read again, since it may have been long ago */
    @PostMapping("/rows")
    View take(Advisor by, @RequestAttribute(REGION) Region region, @RequestParam(defaultValue = "") String rows) {
        List<ContactForm> forms;
        try {
            forms = Json.list(rows.isEmpty() ? "[]" : rows, ContactForm.class);
        } catch (JacksonException _) {
            forms = List.of();
        }
        if (forms.isEmpty() || forms.size() > ContactSheet.MOST_ROWS) {
            return page(by, region, List.of(), say("network.contacts.import.no-rows"))
                    .with(UNPROCESSABLE_CONTENT);
        }
        List<ImportRow> read = rows(by, forms, forms.stream().map(_ -> 0).toList());
        if (read.stream().noneMatch(ImportRow::isTaken)) {
            return page(by, region, read, "").with(CONFLICT);
        }
        for (ImportRow row : read) {
            Optional<ContactFacts> facts = row.isTaken()
                    ? row.form()
                            .read(topics, organisations.municipalitiesOf(by.region()), LocalDate.now(clock))
                            .facts()
                    : Optional.empty();
            if (facts.isPresent() && !links.inform(by, region, contacts.add(by, facts.get()), false)) {
                return page(
                                by,
                                region,
                                read,
                                say(
                                        "network.contacts.import.enough",
                                        facts.get().reached().address()))
                        .with(CONFLICT);
            }
        }
        return SeeOther.to(Standpoint.care(region, by).path());
    }

    private List<ImportRow> rows(Advisor by, List<ContactForm> forms, List<Integer> numbers) {
        Map<String, String> places = organisations.municipalitiesOf(by.region());
        LocalDate today = LocalDate.now(clock);
        List<ContactForm.Read> read =
                forms.stream().map(form -> form.read(topics, places, today)).toList();
        Known known = contacts.known(
                by, read.stream().flatMap(each -> each.facts().stream()).toList());
        var rows = new ArrayList<ImportRow>();
        for (int at = 0; at < forms.size(); at++) {
            Mending mending = read.get(at).mending();
            List<String> faults = read.get(at)
                    .facts()
                    .map(facts -> faults(known, facts))
                    .orElseGet(() -> List.copyOf(mending.sentences().values()));
            rows.add(new ImportRow(numbers.get(at), forms.get(at), faults));
        }
        return rows;
    }

    /** Why a card that is right is not taken in: it is there already, twice in the sheet, or does not want to be. */
    private static List<String> faults(Known known, ContactFacts facts) {
        return switch (known.take(facts)) {
            case NEW -> List.of();
            case ALIKE -> List.of(say("network.contacts.import.known"));
            case WISHED_AWAY -> List.of(say("network.contacts.form.wished-away"));
        };
    }

    private List<ContactSheet.Line> lines(MultipartFile file) {
        try {
            Path copy = folder.newFile(".xlsx");
            try (var content = file.getInputStream()) {
                Files.copy(content, copy, REPLACE_EXISTING);
                return ContactSheet.read(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImportPage page(Advisor by, Region region, List<ImportRow> rows, String refused) {
        return new ImportPage(Standpoint.care(region, by), rows, refused);
    }
}
