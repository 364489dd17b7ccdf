package se.framsteg.aid.web;

import org.jspecify.annotations.Nullable;
import se.framsteg.aid.AidRecord;
import se.framsteg.aid.Ceiling;
import se.framsteg.aid.Reckoning;
import se.framsteg.aid.RegisterDeadline;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Page;

/** The letter that tells a company on paper what aid the region has granted it, by which act, and what that means. */
public record LetterDocument(
        String region, Programme programme, String company, String number, Reckoning granted, String grantedBy)
        implements Page {
    @Override
    public String template() {
        return "aid/web/letterDocument";
    }

    public String act() {
        return granted.ceiling() == Ceiling.Kind.GENERAL ? "2023/2831" : "2023/2832";
    }

    /** Where the paper is not headed so already, as all are where everything is made up. */
    public boolean isToBeHeadedAsExample() {
        return programme.example() && !Frame.current().heads().contains("shell.example");
    }

    public RegisterDeadline deadline() {
        return RegisterDeadline.of(granted.on());
    }

    /** As it was reckoned when the region granted it; null where it did not. */
    static @Nullable Reckoning reckoning(AidRecord record) {
        return record.answer() == null ? record.granted() : null;
    }
}
