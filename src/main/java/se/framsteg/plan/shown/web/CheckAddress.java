package se.framsteg.plan.shown.web;

import org.springframework.stereotype.Component;
import se.framsteg.plan.shown.SharedSheet;
import se.framsteg.shell.PublicAddress;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;

/** The whole address where anybody finds out whether the plan that a sheet tells of is adopted: a paper has no links. */
@Component
class CheckAddress {
    private final PublicAddress addresses;

    CheckAddress(PublicAddress addresses) {
        this.addresses = addresses;
    }

    /** In the language of the page; empty where the sheet does not tell of it. */
    String of(Region region, SharedSheet sheet) {
        return sheet.check().isEmpty() ? "" : addresses.of(Say.lang().prefix() + "/" + region.slug() + sheet.check());
    }
}
