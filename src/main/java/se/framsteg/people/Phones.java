package se.framsteg.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.shell.PhoneNumber;
import se.framsteg.shell.tenancy.RegionId;

/**
 * By which number somebody is called, as they say on their own page, or as a promoter has noted who looks after their company.
 * Their own word holds, also that they have none: nobody notes another then. These numbers go before those of other modules.
 */
@Service
@Order(0)
@Transactional
public class Phones implements PhoneBook {
    private final PhoneRepository phones;
    private final Audit audit;

    Phones(PhoneRepository phones, Audit audit) {
        this.phones = phones;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> numbers(RegionId region, Collection<UUID> persons) {
        return phones.numbers(persons);
    }

    /** Whoever asks' own; empty where none is known. */
    @Transactional(readOnly = true)
    public String of(SignedIn by) {
        return phones.numbers(List.of(by.person().value()))
                .getOrDefault(by.person().value(), "");
    }

    /** @param number null where they are not called by any */
    public void tell(SignedIn by, @Nullable PhoneNumber number) {
        phones.tell(by.person(), number == null ? "" : number.callable());
    }

    /**
     * Notes by which number somebody is called whom the asking module has found to be the promoter's to reach.
     *
     * @return false where that person has said themselves
     */
    public boolean note(Promoter by, UUID organisation, UUID person, PhoneNumber number) {
        if (!phones.note(person, number.callable())) {
            return false;
        }
        audit.record(by.region(), by.person(), "people.note-phone", organisation, person);
        return true;
    }
}
