package se.framsteg.programmes.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.people.Manager;
import se.framsteg.programmes.AidSetting;
import se.framsteg.programmes.AidSettings;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** Who grants the aid that taking part amounts to, and what it is worth. */
@Controller
@RequestMapping("/{region}/manage/{programme}/granter")
class GranterController {
    private final Plannings plannings;
    private final AidSettings aid;

    GranterController(Plannings plannings, AidSettings aid) {
        this.plannings = plannings;
        this.aid = aid;
    }

    @GetMapping
    View edit(Manager by, @PathVariable String region, @PathVariable String programme) {
        Planning planning = plannings.of(by, region, programme);
        AidSetting setting = aid.of(by.region(), planning.programme().id());
        return new GranterPage(planning, setting, seated(by, planning), GranterForm.of(setting), Mending.NONE);
    }

    @PostMapping
    View update(
            Manager by, @PathVariable String region, @PathVariable String programme, @ModelAttribute GranterForm form) {
        Planning planning = plannings.of(by, region, programme);
        Mending mending = form.mending();
        if (!mending.isEmpty()) {
            AidSetting before = aid.of(by.region(), planning.programme().id());
            return new GranterPage(planning, before, seated(by, planning), form, mending).with(UNPROCESSABLE_CONTENT);
        }
        aid.decide(by, planning.programme().id(), form.setting());
        return SeeOther.to(planning.cohorts());
    }

    private int seated(Manager by, Planning planning) {
        return aid.seated(by, planning.programme().id());
    }
}
