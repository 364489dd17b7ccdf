package se.framsteg.people;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.shell.Lang;

/**
 * Lets somebody without an account see what is kept of them. Whoever any module knows by an address gets a letter there, the
 * same as all who sign in; they are entered in passing first when that letter's link is gone on by, so that asking changes
 * nothing for anybody. The answer does not tell whether the address is known.
 */
@Service
@Transactional
public class KnownByAddress {
    private static final String NEXT = "/home/data";

    /** As many as one address is shared by, at the most. */
    private static final int MOST = 20;

    private static final int LONGEST = 80;

    private final ObjectProvider<PersonalData> kept;
    private final Members members;
    private final SignIns signIns;

    KnownByAddress(ObjectProvider<PersonalData> kept, Members members, SignIns signIns) {
        this.kept = kept;
        this.members = members;
        this.signIns = signIns;
    }

    /** The handle for the code of the letter; empty when this client has asked too often. */
    public Optional<String> ask(String address, String client, Lang language) {
        String normal = MailAddress.normal(address);
        return signIns.mayLook(client)
                ? signIns.ask(normal, client, NEXT, language, !names(normal).isEmpty())
                : Optional.empty();
    }

    /** Whether the letter's link is of an address that somebody is known by who has not been entered. */
    @Transactional(readOnly = true)
    public boolean isOfSomebodyNew(String link) {
        return signIns.addressOf(link, NEXT)
                .filter(address -> !missing(address).isEmpty())
                .isPresent();
    }

    /** Enters those who the address of the letter's link is known by; false where there is nobody to enter. */
    public boolean enter(String link, Lang language) {
        Optional<String> address = signIns.addressOf(link, NEXT);
        List<String> names = address.map(this::missing).orElse(List.of());
        names.forEach(name -> members.enterInPassing(address.orElseThrow(), name, language));
        return !names.isEmpty();
    }

    private List<String> missing(String address) {
        var entered = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        members.at(address).forEach(id -> members.find(id).map(Person::name).ifPresent(entered::add));
        return names(address).stream().filter(name -> !entered.contains(name)).toList();
    }

    private List<String> names(String address) {
        var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        kept.orderedStream().forEach(each -> names.addAll(each.namesAt(address)));
        return names.stream()
                .map(Person::oneLine)
                .filter(KnownByAddress::isName)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** What anybody may have typed is shown to the owner of the address, so that what is no name does not become one. */
    private static boolean isName(String typed) {
        return !typed.isBlank() && typed.length() <= LONGEST && !typed.equals("–") && !typed.matches(".*[/:@<>].*");
    }
}
