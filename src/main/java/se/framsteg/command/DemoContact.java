package se.framsteg.command;

import java.util.List;
import org.springframework.context.ApplicationContext;
import se.framsteg.people.Manager;
import se.framsteg.shell.Lang;
import se.framsteg.site.RegionTexts;
import se.framsteg.site.Rewording;
import se.framsteg.site.TextPlace;

/** Whom to turn to in the demo's region: nobody there is, so that nobody real is written to. */
final class DemoContact {
    private final ApplicationContext house;

    DemoContact(ApplicationContext house) {
        this.house = house;
    }

    void tell(Manager by) {
        RegionTexts texts = house.getBean(RegionTexts.class);
        texts.draft(
                by,
                List.of(
                        new Rewording(
                                TextPlace.CONTACT,
                                Lang.SV,
                                null,
                                "Maja Modig på regionen svarar gärna: <programansvarig@region.example>."),
                        new Rewording(
                                TextPlace.CONTACT,
                                Lang.EN,
                                null,
                                "Maja Modig at the region is glad to answer: <programansvarig@region.example>.")));
        texts.drafts(by).forEach(draft -> texts.approve(by, TextPlace.CONTACT, Lang.of(draft.lang()), draft.id()));
    }
}
