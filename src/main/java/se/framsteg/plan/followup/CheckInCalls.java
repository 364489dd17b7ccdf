package se.framsteg.plan.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Advisor;
import se.framsteg.people.Audit;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.surveys.Respondent;

/**
 * Whoever follows a company types how it goes, as one of its people has said in a call. It is marked as that, the person is told
 * with a link to change it by, and what the company has said itself is never typed over.
 */
@Service
@Transactional
public class CheckInCalls {
    private final CheckIns checkIns;
    private final CheckInLetters letters;
    private final Members members;
    private final Audit audit;

    CheckInCalls(CheckIns checkIns, CheckInLetters letters, Members members, Audit audit) {
        this.checkIns = checkIns;
        this.letters = letters;
        this.members = members;
        this.audit = audit;
    }

    /** Who may be on the telephone, leads first. The part is one that the caller follows. */
    @Transactional(readOnly = true)
    public List<CompanyPerson> people(Advisor by, Part part) {
        return members.people(by, part.organisationId());
    }

    /** Somebody of the company, spoken with on a day. */
    @Transactional(readOnly = true)
    public Respondent spokenWith(Advisor by, Part part, PersonId person, LocalDate on) {
        CompanyPerson found = people(by, part).stream()
                .filter(each -> each.personId().equals(person.value()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Nobody of this company"));
        return new Respondent(
                person,
                found.name(),
                by.region(),
                part.organisationId(),
                found.role() == Role.LEAD,
                new Respondent.Call(by.person(), on));
    }

    /** @throws SaidItself where the company has said it itself */
    public void take(
            Advisor by,
            Region region,
            Part part,
            Turn turn,
            Respondent said,
            Map<String, String> typed,
            boolean wantsCall,
            List<Told> told) {
        checkIns.send(said, part, turn, typed, wantsCall, told);
        letters.tell(by, region, part, turn, said.person());
        audit.record(
                by.region(),
                by.person(),
                "plan.enter-call",
                part.organisationId(),
                said.person().value());
    }
}
