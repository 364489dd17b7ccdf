package se.framsteg.people;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.shell.Lang;

/**
 * Lets somebody without an account see what is kept of them: whoever any module knows by this address is entered in passing, and
 * gets the same letter as all who sign in. The answer does not tell whether the address is known.
 */
@Service
@Transactional
public class KnownByAddress {
    /** As many as one address is shared by, at the most. */
    private static final int MOST = 20;

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
        if (!signIns.mayLook(client)) {
            return Optional.empty();
        }
        names(normal).forEach(name -> members.enterInPassing(normal, name, language));
        return signIns.ask(normal, client, "/home/data", language);
    }

    private Set<String> names(String address) {
        var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        kept.orderedStream().forEach(each -> names.addAll(each.namesAt(address)));
        names.removeIf(name -> name.isBlank() || name.equals("–"));
        return names.stream().limit(MOST).collect(Collectors.toCollection(TreeSet::new));
    }
}
