package se.framsteg.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.shell.PhoneNumber;
import se.framsteg.shell.tenancy.RegionId;

/**
 * By which number somebody is called, as they say on their own page. Their own word holds everywhere, also that they have none, and
 * goes before the numbers of other modules. What a promoter notes holds in the promoter's region, for want of anything else.
 */
@Service
@Order(0)
@Transactional
public class Phones implements PhoneBook {
    private final PhoneRepository phones;
    private final ObjectProvider<PhoneBook> books;
    private final Audit audit;

    Phones(PhoneRepository phones, ObjectProvider<PhoneBook> books, Audit audit) {
        this.phones = phones;
        this.books = books;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> numbers(RegionId region, Collection<UUID> persons) {
        return phones.told(persons);
    }

    /** Whoever asks' own; empty where they have said none. */
    @Transactional(readOnly = true)
    public String of(SignedIn by) {
        return phones.told(List.of(by.person().value()))
                .getOrDefault(by.person().value(), "");
    }

    /** What promoters have noted of whoever asks and no word of their own says otherwise; empty where none have. */
    @Transactional(readOnly = true)
    public String noted(SignedIn by) {
        return phones.told(List.of(by.person().value())).isEmpty() ? phones.noted(by.person()) : "";
    }

    /** @param number null where they are not called by any */
    public void tell(SignedIn by, @Nullable PhoneNumber number) {
        phones.tell(by.person(), number == null ? "" : number.callable());
    }

    /**
     * Notes by which number somebody is called whom the asking module has found to be the promoter's to reach.
     *
     * @return false where that person has said themselves, here or to another module
     */
    public boolean note(Promoter by, UUID organisation, UUID person, PhoneNumber number) {
        boolean told = phones.told(List.of(person)).containsKey(person)
                || books.stream()
                        .filter(book -> !book.isNoted())
                        .anyMatch(book ->
                                book.numbers(by.region(), List.of(person)).containsKey(person));
        if (told) {
            return false;
        }
        phones.note(by.region(), organisation, person, number.callable());
        audit.record(by.region(), by.person(), "people.note-phone", organisation, person);
        return true;
    }
}
