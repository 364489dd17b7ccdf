package se.framsteg.messages.web;

import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import se.framsteg.messages.Company;
import se.framsteg.messages.Draft;
import se.framsteg.messages.Reason;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.FormKey;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;

/** @param saved that the draft is kept, as a sentence; empty where it was not just now */
public record ComposePage(
        Desk desk, List<Company> companies, List<Reason> reasons, Draft draft, Mending mending, String saved)
        implements Page {
    @Override
    public String template() {
        return "messages/web/compose";
    }

    public List<Crumb> above() {
        return desk.below();
    }

    public String action() {
        return desk.path() + "/draft";
    }

    public boolean isTicked(Company company) {
        return draft.companies().contains(company.id());
    }

    /** What one may choose it by. */
    public String facts(Company company) {
        var facts = new ArrayList<String>();
        if (company.cohort() != null) {
            facts.add(company.cohort());
        }
        if (!company.missing().isEmpty()) {
            facts.add(say("messages.fact.missing", company.missing()));
        }
        if (company.away()) {
            facts.add(say("messages.fact.away"));
        }
        if (company.unsigned()) {
            facts.add(say("messages.fact.unsigned"));
        }
        return String.join(". ", facts);
    }

    public List<Choice> whom() {
        return List.of(new Choice("leads", say("messages.whom.leads")), new Choice("all", say("messages.whom.all")));
    }

    /** The key that saving by itself is sent with: another than the form's. */
    public String savingKey() {
        return "{\"key\":\"%s\",\"next\":\"save\"}".formatted(FormKey.current());
    }

    public boolean english() {
        return !draft.subjectEn().isEmpty()
                || !draft.textEn().isEmpty()
                || !mending.error("subjectEn").isEmpty()
                || !mending.error("textEn").isEmpty();
    }
}
