package se.framsteg.plan.adoption.web;

import se.framsteg.plan.adoption.Ballot;
import se.framsteg.plan.adoption.Version;
import se.framsteg.shell.Page;
import se.framsteg.shell.documents.QrPicture;

/** A sheet of paper for one who decides and is not written to: a code that leads to their own page. @param address where, in full */
public record BallotDocument(Ballot ballot, Version version, String asker, String address) implements Page {
    @Override
    public String template() {
        return "plan/adoption/web/ballotDocument";
    }

    public QrPicture qr() {
        return QrPicture.of(address);
    }

    public String shown() {
        return address.replaceFirst("^https?://", "");
    }
}
