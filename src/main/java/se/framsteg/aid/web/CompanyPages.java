package se.framsteg.aid.web;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.framsteg.aid.Declarations;
import se.framsteg.aid.Partings;
import se.framsteg.people.Manager;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.forms.Mending;

/** Gathers what is known of one company's aid. */
@Component
class CompanyPages {
    private final AidLines lines;
    private final Declarations declarations;
    private final Partings partings;
    private final Programmes programmes;
    private final Members members;

    CompanyPages(AidLines lines, Declarations declarations, Partings partings, Programmes programmes, Members members) {
        this.lines = lines;
        this.declarations = declarations;
        this.partings = partings;
        this.programmes = programmes;
        this.members = members;
    }

    CompanyPage of(Manager by, AidDesk desk, UUID organisation, Map<String, String> typed, Mending mending) {
        AidLine line = lines.of(by, desk, organisation);
        var declaration = declarations.newest(by, line.record().subject().id()).orElse(null);
        UUID contact = line.summary().contact();
        return new CompanyPage(
                desk,
                line,
                contact == null ? null : members.find(new PersonId(contact)).orElse(null),
                declaration,
                declaration == null ? "" : members.signerOf(by, new PersonId(declaration.signedBy())),
                partings.sisters(by, organisation),
                partings.of(by, organisation),
                declarations.known(by, organisation),
                programmes.in(by).stream()
                        .collect(Collectors.toMap(each -> each.id().value(), each -> each.name())),
                typed,
                mending);
    }
}
