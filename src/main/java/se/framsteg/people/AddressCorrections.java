package se.framsteg.people;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.CallerSource.Elsewhere;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Undelivered;

/**
 * Corrects an address that letters do not reach, after a call. Whoever has the address comes in as its person; so only an
 * address that does not work may be corrected, and only of somebody who is nothing where the asker has nothing to say.
 */
@Service
@Transactional
public class AddressCorrections {
    private final MemberRepository members;
    private final ObjectProvider<CallerSource<?>> sources;
    private final CorrectionLetters letters;
    private final Mails mails;
    private final Audit audit;

    AddressCorrections(
            MemberRepository members,
            ObjectProvider<CallerSource<?>> sources,
            CorrectionLetters letters,
            Mails mails,
            Audit audit) {
        this.members = members;
        this.sources = sources;
        this.letters = letters;
        this.mails = mails;
        this.audit = audit;
    }

    /**
     * Of one of a company's people, for whoever the asking module has found to follow it. Given as it was, it is tried anew.
     *
     * @param membership what makes them one of its people
     */
    public void correct(Advisor by, UUID organisation, UUID membership, String address) {
        CompanyPerson person = members.people(by.region(), organisation).stream()
                .filter(each -> each.id().equals(membership))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Not one of this company's people"));
        correct(
                by,
                organisation,
                new Person(person.personId(), person.name(), person.address(), person.language()),
                address);
    }

    /** Of anybody who belongs to the manager's region. */
    public void correct(Manager by, UUID membership, String address) {
        MemberRow member = members.in(by).stream()
                .filter(each -> each.id().equals(membership))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No such membership in this region"));
        correct(
                by,
                member.organisationId(),
                members.find(new PersonId(member.personId())).orElseThrow(),
                address);
    }

    private void correct(Advisor by, @Nullable UUID organisation, Person person, String address) {
        String wrong = person.address();
        if (!isRefused(wrong) || !isTheirsToCorrect(by, organisation, person)) {
            throw new AddressIsTheirs();
        }
        String right = MailAddress.normal(address);
        mails.free(right);
        members.move(person.personId(), right);
        audit.record(by.region(), by.person(), "people.correct-address", organisation, person.id());
        letters.tell(by, person, right);
    }

    /** A letter that only came too late may have met a server that rested: its reader may still be there. */
    private boolean isRefused(String address) {
        Undelivered found = mails.undelivered(List.of(address)).get(address);
        return found != null && found.problem() == Undelivered.Problem.REFUSED;
    }

    /** A manager has a say in their own region, a promoter in the company alone. */
    private boolean isTheirsToCorrect(Advisor by, @Nullable UUID organisation, Person person) {
        boolean members = this.members.of(person.personId()).stream()
                .allMatch(each -> by instanceof Manager
                        ? each.region().equals(by.region())
                        : organisation != null && organisation.equals(each.organisationId()));
        return members
                && elsewhere(person)
                        .allMatch(
                                place -> by instanceof Manager && place.region().equals(by.region()));
    }

    private Stream<Elsewhere> elsewhere(Person person) {
        return members
                .bound(
                        person.personId(),
                        () -> sources.stream()
                                .flatMap(source -> source.places(person.personId()).stream())
                                .toList())
                .stream();
    }
}
