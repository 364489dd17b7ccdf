package se.framsteg.aid.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.moment;
import static se.framsteg.shell.Say.say;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.framsteg.aid.Declarant;
import se.framsteg.aid.DeclarationDrafts;
import se.framsteg.aid.Declarations;
import se.framsteg.aid.ToldCompanies;
import se.framsteg.organisations.Organisations;

/** What stands in somebody's declaration before they sign: what they have typed, or else what is known already. */
@Component
class DeclarationForms {
    private final DeclarationDrafts drafts;
    private final Declarations declarations;
    private final Organisations organisations;
    private final ObjectProvider<ToldCompanies> told;

    DeclarationForms(
            DeclarationDrafts drafts,
            Declarations declarations,
            Organisations organisations,
            ObjectProvider<ToldCompanies> told) {
        this.drafts = drafts;
        this.declarations = declarations;
        this.organisations = organisations;
        this.told = told;
    }

    /** @param savedAt when it was kept last; null where nothing is */
    record Standing(DeclarationForm form, @Nullable Instant savedAt) {}

    Standing of(Declarant by) {
        return drafts.find(by)
                .map(draft -> new Standing(DeclarationForm.of(draft.fields()), draft.savedAt()))
                .orElseGet(() -> new Standing(prefilled(by), null));
    }

    /** When it was kept last, as a sentence. */
    String saved(Declarant by, Instant at) {
        return say("aid.declare.saved", moment(at), date(by.endsOn()));
    }

    /** Keeps what one of the two pages holds, with what the other held, though both are saved at the same time. */
    void save(Declarant by, DeclarationForm form) {
        drafts.hold(by);
        var all = new HashMap<>(of(by).form().kept());
        all.putAll(form.kept());
        drafts.save(by, all);
    }

    private DeclarationForm prefilled(Declarant by) {
        String industry = organisations
                .industryCodes(by.region(), List.of(by.organisation()))
                .getOrDefault(by.organisation(), "");
        List<String> companies =
                told.orderedStream().flatMap(each -> each.of(by).stream()).toList();
        return DeclarationForm.prefilled(declarations.known(by), industry, companies);
    }
}
